import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteBody, NotePill } from '../../components/overlay/note-body.tsx';
import type { Typed } from '../../lib/overlay/letter-case.ts';
import { amiss, type Note, spokenAfter } from '../../lib/overlay/note.ts';

const on = { mend: vi.fn(), enlarge: vi.fn() };
const code = (typed: Typed, more: object = {}): Note => ({
  kind: 'code',
  typed,
  offer: 'lower',
  picture: null,
  ...more,
});
const capsLock: Note = { kind: 'caps-lock' };
const show = (note: Note, shortcut = '') => render(<NoteBody note={note} shortcut={shortcut} on={on} />);
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent.trim());

afterEach(cleanup);

describe('the note at the security code', () => {
  it.each([
    ['none', /tout en minuscules, ou tout en majuscules/],
    ['lower', /Tout en minuscules/],
    ['upper', /Tout en majuscules/],
    ['mixed', /mélangées/],
  ] as const)('says of a code that is %s what that means', (typed, words) => {
    show(code(typed));
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('offers to mend a mixed code, and only that', () => {
    show(code('lower'));
    expect(buttons()).toEqual([]);
    cleanup();
    show(code('mixed', { offer: 'upper' }), 'Alt + C');
    expect(buttons()).toEqual(['Tout mettre en majuscules Alt + C']);
    fireEvent.click(screen.getByRole('button'));
    expect(on.mend).toHaveBeenCalledOnce();
  });

  it('names no key where none is assigned', () => {
    show(code('mixed'));
    expect(buttons()).toEqual(['Tout mettre en minuscules']);
  });

  it('offers a larger picture where there is one, and its own size again', () => {
    show(code('none', { picture: 'normal' }));
    expect(buttons()).toEqual(['Agrandir l’image']);
    cleanup();
    show(code('none', { picture: 'large' }));
    expect(buttons()).toEqual(['Réduire l’image']);
  });
});

describe('the note in one line', () => {
  const pill = (note: Note) => render(<NotePill note={note} shortcut="" on={on} />);

  it('mends a mixed code by a press', () => {
    pill(code('mixed', { offer: 'upper' }));
    fireEvent.click(screen.getByRole('button', { name: 'Mettre en majuscules' }));
    expect(on.mend).toHaveBeenCalled();
  });

  it.each([
    [code('none'), 'Tout en minuscules'],
    [capsLock, 'Majuscules verrouillées'],
    [code('none', { picture: 'missing' }), 'Image absente : rechargez la page'],
  ])('says what there is to say: %j', (note, words) => {
    pill(note);
    expect(screen.getByText(words).localName).toBe('p');
  });
});

it('says that the picture did not come', () => {
  show(code('none', { picture: 'missing' }));
  expect(screen.getByText(/^Image absente/)).toBeTruthy();
  expect(buttons()).toEqual([]);
});

describe('a screen reader', () => {
  it.each([
    ['nothing while typing goes on in one case', code('none'), code('lower'), null],
    ['nothing while a mixed code grows', code('mixed'), code('mixed', { offer: 'upper' }), null],
    [
      'that the code is mixed',
      code('lower'),
      code('mixed'),
      /mélangées\. Tout mettre en minuscules\u00a0: Alt \+ C\.$/,
    ],
    ['that it is mended', code('mixed'), code('lower'), /^Tout en minuscules/],
    ['nothing when the code was taken away', code('mixed'), code('none'), null],
    ['nothing when the user goes on to another field', code('mixed'), null, null],
    ['that Caps Lock is on', null, capsLock, /verrouillées/],
    ['nothing when Caps Lock is off again', capsLock, null, null],
  ] as const)('hears %s', (_, before, note, words) => {
    const spoken = spokenAfter(before, note, 'Alt + C');
    if (words === null) expect(spoken).toBeNull();
    else expect(spoken).toMatch(words);
  });
});

it('a chip says only what is amiss', () => {
  expect([amiss(null), amiss(code('lower')), amiss(code('none'))]).toEqual([null, null, null]);
  expect([amiss(code('mixed')), amiss(capsLock)]).toEqual([
    'Code\u00a0: majuscules et minuscules mélangées',
    'Majuscules verrouillées',
  ]);
});

import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sayBroken, sayState } from '../../entrypoints/popup/card.ts';
import { drawFirstLook } from '../../entrypoints/popup/first-look.tsx';
import { whenTouched } from '../../entrypoints/popup/hands.ts';
import { FIRST } from '../../entrypoints/popup/model.ts';
import { whenPaused } from '../../entrypoints/popup/paused.ts';
import { takeOver } from '../../entrypoints/popup/take-over.tsx';
import { Whole } from '../../entrypoints/popup/whole.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { pauses } from '../../lib/doors/storage.ts';
import { pauseOf } from '../../lib/pauses/pauses.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';

const place = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const STATES: TabState[] = [
  { kind: 'reading' },
  { kind: 'elsewhere' },
  { kind: 'noticed', place, signals: [] },
  { kind: 'reload-needed' },
  { kind: 'access-withdrawn' },
  { kind: 'nothing-noticed', place },
];

const nothing = () => {};
const card = (within: Element = document.body) => within.querySelector('.tab-status');
const field = () => screen.getByLabelText<HTMLInputElement>('Chercher dans le guide');
const titles = () => [...document.querySelectorAll('.situations summary')].map((one) => one.textContent);

/** The page as it ships: elements only, nothing that listens. */
function openPage(): void {
  const drawn = document.createElement('body');
  drawFirstLook(drawn);
  document.body.replaceChildren(...drawn.cloneNode(true).childNodes);
}

beforeEach(() => {
  fakeBrowser.reset();
  openPage();
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

describe('the popup as it is seen before any script has run', () => {
  it('has its name, the search and every situation', () => {
    expect(screen.getByText('· non officiel')).toBeTruthy();
    expect(field().type).toBe('search');
    expect(titles()).toEqual(catalogue.map(({ title }) => title));
    expect(screen.getByRole('link', { name: 'Ouvrir le guide en pleine page' })).toBeTruthy();
  });

  it.each(STATES)('says of a tab that is $kind what the whole popup says of it', (state) => {
    sayState(state, nothing, new AbortController().signal);
    const whole = document.createElement('body');
    render(
      <Whole model={{ ...FIRST, state }} acts={{ remedy: nothing, pause: nothing, resume: nothing }} />,
      whole,
    );
    expect(card()?.outerHTML).toBe(card(whole)?.outerHTML);
  });

  it('changes its mind with the tab', () => {
    for (const state of STATES) sayState(state, nothing, new AbortController().signal);
    expect(card()?.textContent).toContain('Rien à signaler sur cette page.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so when the rest of it does not come', () => {
    sayState({ kind: 'elsewhere' }, nothing, new AbortController().signal);
    sayBroken();
    expect(card()?.querySelector('[role=status]')?.textContent).toContain('Cette fenêtre s’est mal ouverte.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the rest of the popup takes over what is there', () => {
  it('finds what was typed before, in the very field that has the focus', async () => {
    const typed = field();
    typed.focus();
    typed.value = 'spam';
    takeOver({ kind: 'reading' }, nothing);
    await waitFor(() => expect(titles()[0]).toBe('Il vous manque un ou plusieurs mails de l’ASP'));
    expect(document.activeElement).toBe(typed);
    expect(field()).toBe(typed);
    expect(typed.value).toBe('spam');
  });

  it('shows the steps of a situation that was opened before', async () => {
    const opened = screen.getByText('Le code de sécurité est difficile à lire').closest('details');
    opened?.setAttribute('open', '');
    takeOver({ kind: 'reading' }, nothing);
    await waitFor(() => expect(opened?.textContent).toContain('Tapez le code tout en minuscules'));
  });

  it('keeps every element of what it says of the tab, so that it is not read aloud twice', () => {
    sayState({ kind: 'elsewhere' }, nothing, new AbortController().signal);
    const before = [...(card()?.querySelectorAll('*') ?? [])];
    takeOver({ kind: 'elsewhere' }, nothing);
    expect([...(card()?.querySelectorAll('*') ?? [])]).toEqual(before);
  });

  it('acts once on its button, before and after', () => {
    const act = vi.fn();
    const alone = new AbortController();
    sayState({ kind: 'elsewhere' }, act, alone.signal);
    const button = screen.getByRole('button', { name: 'Ouvrir l’extranet' });
    fireEvent.click(button);
    expect(act.mock.calls).toEqual([['open-extranet']]);
    alone.abort();
    takeOver({ kind: 'elsewhere' }, act);
    fireEvent.click(button);
    expect(act.mock.calls).toEqual([['open-extranet'], ['open-extranet']]);
  });

  it('shows the advice of what was noticed before', () => {
    const noticed: TabState = { kind: 'noticed', place, signals: ['security-code'] };
    sayState(noticed, nothing, new AbortController().signal);
    const title = card()?.querySelector('h2');
    takeOver(noticed, nothing);
    expect(card()?.querySelector('[data-advice]')?.getAttribute('data-advice')).toBe('security-code');
    expect(card()?.querySelector('h2')).toBe(title);
  });

  it('shows the advice of what is noticed later', () => {
    const tell = takeOver({ kind: 'reading' }, nothing);
    tell({ kind: 'noticed', place, signals: ['security-code'] });
    expect(card()?.querySelector('[data-advice]')?.getAttribute('data-advice')).toBe('security-code');
  });
});

describe('the pauses come with the rest', () => {
  it('and one is ended on request', async () => {
    await pauses.write([pauseOf('*', 'always', place, 0)]);
    takeOver({ kind: 'elsewhere' }, nothing);
    fireEvent.click(await screen.findByRole('button', { name: /^Réafficher/ }));
    await waitFor(async () => expect(await pauses.read()).toEqual([]));
  });

  it('and it is said when one cannot be kept', async () => {
    await pauses.write([pauseOf('*', 'always', place, 0)]);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    takeOver({ kind: 'elsewhere' }, nothing);
    fireEvent.click(await screen.findByRole('button', { name: /^Réafficher/ }));
    expect(await screen.findByText(/n’a pas pu être enregistré/)).toBeTruthy();
  });
});

describe('the rest of the popup is fetched when it is needed', () => {
  it.each(['pointerover', 'focusin', 'keydown', 'click'])('at the first %s', (sign) => {
    const touched = vi.fn();
    whenTouched(touched, new AbortController().signal);
    fireEvent(field(), new Event(sign, { bubbles: true }));
    expect(touched).toHaveBeenCalledOnce();
  });

  it('when something is paused, now or later', async () => {
    const found = vi.fn();
    await pauses.write([]);
    whenPaused(found, new AbortController().signal);
    await fakeBrowser.storage.local.get();
    expect(found).not.toHaveBeenCalled();
    await pauses.write([pauseOf('*', 'always', place, 0)]);
    expect(found).toHaveBeenCalledOnce();
    whenPaused(found, new AbortController().signal);
    await waitFor(() => expect(found).toHaveBeenCalledTimes(2));
  });

  it('never for storage that cannot be read', async () => {
    const found = vi.fn();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupted'));
    whenPaused(found, new AbortController().signal);
    await fakeBrowser.storage.session.get();
    expect(found).not.toHaveBeenCalled();
  });
});

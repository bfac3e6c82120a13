import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotUnderstood } from '../../components/popup/not-understood.tsx';
import { NoShape } from '../../components/shape/no-shape.tsx';
import { ShapeView } from '../../components/shape/shape-view.tsx';
import { rowsOf } from '../../lib/shape/rows.ts';
import { carelessFrench } from './guide-user.tsx';

const SHAPE = {
  place: 'https://activitepartielle.emploi.gouv.fr/aparts/',
  seen: [{ what: 'strange-password', how: '' }],
  lines: [
    { depth: 0, tag: 'input', attributes: { type: 'password', name: 'cle' }, text: '' },
    { depth: 0, tag: '', attributes: {}, text: 'Mot de passe' },
  ],
} as const;

function look(fromPrivate = false) {
  const acts = { onStrike: vi.fn(), onSave: vi.fn(), onForget: vi.fn() };
  const rows = rowsOf(SHAPE);
  render(
    <ShapeView
      rows={rows}
      struck={new Set(rows.slice(0, 1))}
      fromPrivate={fromPrivate}
      text={() => ''}
      {...acts}
    />,
  );
  return { rows, ...acts };
}

afterEach(cleanup);

describe('a described page', () => {
  it('is shown line by line, each to be struck out or taken back', () => {
    const { rows, onStrike } = look();
    expect(screen.getAllByRole('checkbox')).toHaveLength(4);
    fireEvent.click(screen.getByLabelText('<input type="password" name="cle">'));
    expect(onStrike).toHaveBeenCalledWith(rows[2], true);
    fireEvent.click(screen.getByLabelText(/^Adresse/));
    expect(onStrike).toHaveBeenCalledWith(rows[0], false);
    expect(screen.getByText('3 lignes sur 4')).toBeTruthy();
    expect(carelessFrench()).toEqual([]);
  });

  it('is saved and forgotten at a press', () => {
    const { onSave, onForget } = look();
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer (.json)' }));
    fireEvent.click(screen.getByRole('button', { name: 'Effacer' }));
    expect([onSave.mock.calls.length, onForget.mock.calls.length]).toEqual([1, 1]);
  });

  it('says so where it comes from a private window', () => {
    look(true);
    expect(screen.getByText(/fenêtre privée/)).toBeTruthy();
  });

  it.each([
    ['no-tab', /Aucun onglet/],
    ['unread', /n’a pas pu être lue/],
  ] as const)('says why there is none: %s', (news, words) => {
    render(<NoShape news={news} onDescribe={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toMatch(words);
    expect(carelessFrench()).toEqual([]);
  });

  it('is offered by the popup, which says what a private window means and when it fails', () => {
    const onDescribe = vi.fn();
    render(<NotUnderstood strange isPrivate failed onDescribe={onDescribe} />);
    fireEvent.click(screen.getByRole('button', { name: 'Décrire cette page' }));
    expect(onDescribe).toHaveBeenCalledOnce();
    expect(document.body.textContent).toMatch(/Fenêtre privée.*n’a pas pu être lue/);
  });

  it('is offered to who is stuck although nothing is noticed, as an answer to a question', () => {
    render(<NotUnderstood strange={false} isPrivate={false} failed={false} onDescribe={vi.fn()} />);
    expect(screen.getByRole('button', { name: 'Cette page n’a pas été comprise' })).toBeTruthy();
    expect(document.body.textContent).toMatch(/^Bloqué quand même\s\?/);
  });
});

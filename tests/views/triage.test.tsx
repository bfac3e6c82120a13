import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { GuidePage } from '../../entrypoints/guide/page.tsx';
import { triage } from '../../lib/doors/draft-storage.ts';
import { newTriage, type TriageState } from '../../lib/triage/triage.ts';
import { beginAnew, carelessFrench, field, openGuide, press, read } from './guide-user.tsx';

beginAnew();

const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const outcome = () => document.querySelector('section[data-advice]')?.getAttribute('data-advice');
const begin = () => openGuide('questions', 'Qu’est-ce qui vous arrête ?');

describe('the triage', () => {
  it('leads by buttons to the advice that fits', async () => {
    await begin();
    await press('Je veux créer un compte');
    await screen.findByText('Où en êtes-vous ?');
    await press('Le site refuse le SIRET, car il existe déjà');
    await waitFor(() => expect(outcome()).toBe('siret-registered'));
    expect(read()).toContain('Qu’est-ce qui vous arrête ? Je veux créer un compte');
    expect(carelessFrench()).toEqual([]);
  });

  it('gives the focus to the heading of each new question', async () => {
    await begin();
    await press('Je veux créer un compte');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByText('Où en êtes-vous ?')));
  });

  it('goes back without losing the answers given', async () => {
    await begin();
    await press('Je veux créer un compte');
    await screen.findByText('Où en êtes-vous ?');
    await press('Revenir à la question d’avant');
    await screen.findByText('Qu’est-ce qui vous arrête ?');
    expect(screen.getByRole('button', { name: /votre réponse/ }).textContent).toContain(
      'Je veux créer un compte',
    );
  });

  it('is where it was after a reload of the page', async () => {
    await begin();
    await press('Je ne peux pas me connecter, ou j’attends mes mails');
    await screen.findByText('Quels mails de l’ASP avez-vous reçus ?');
    await openGuide('questions', 'Quels mails de l’ASP avez-vous reçus ?');
    await waitFor(() => expect(location.hash).toBe('#questions/1'));
  });

  it('holds nobody back who has gone on before its answers were read', async () => {
    let answer: (stored: TriageState) => void = () => undefined;
    vi.spyOn(triage, 'read').mockReturnValue(new Promise((read) => (answer = read)));
    location.hash = '#questions';
    render(<GuidePage />);
    await waitFor(() => expect(triage.read).toHaveBeenCalled());
    await act(async () => {
      location.hash = '#assistance';
      answer(newTriage());
      await triage.read();
    });
    await screen.findByText('Votre demande');
    expect(location.hash).toBe('#assistance');
    vi.mocked(triage.read).mockRestore();
  });

  it('tells from the grid how long the wait is still normal', async () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 24, 15, 0), toFake: ['Date'] });
    await begin();
    await press('Je ne peux pas me connecter, ou j’attends mes mails');
    await screen.findByText('Quels mails de l’ASP avez-vous reçus ?');
    for (const radio of screen.getAllByLabelText('reçu')) fireEvent.click(radio);
    const [, , habilitation] = screen.getAllByLabelText(/^Reçu le/);
    fireEvent.input(habilitation as HTMLElement, { target: { value: '2026-03-24' } });
    await screen.findByText(/Délai d’ouverture/);
    await press('Continuer');
    await waitFor(() => expect(outcome()).toBe('wait-activation'));
    expect(read()).toContain('Encore normal');
    expect(read()).toContain('reçu le 24/03/2026');
    vi.useRealTimers();
  });

  it('keeps the grid when the user comes back to it', async () => {
    await begin();
    await press('Je ne peux pas me connecter, ou j’attends mes mails');
    await screen.findByText('Quels mails de l’ASP avez-vous reçus ?');
    for (const radio of screen.getAllByLabelText('pas reçu')) fireEvent.click(radio);
    await press('Continuer');
    await waitFor(() => expect(heading()).toMatch(/tromper d’adresse/));
    await press('Revenir à la question d’avant');
    await screen.findByText('Quels mails de l’ASP avez-vous reçus ?');
    const chosen = screen.getAllByLabelText<HTMLInputElement>('pas reçu').map(({ checked }) => checked);
    expect(chosen).toEqual([true, true, true]);
  });

  it('carries case, answers and mails into the assistance request', async () => {
    await begin();
    await press('Je ne peux pas me connecter, ou j’attends mes mails');
    await screen.findByText('Quels mails de l’ASP avez-vous reçus ?');
    const [, , habilitation] = screen.getAllByRole('group');
    fireEvent.click(within(habilitation as HTMLElement).getByLabelText('reçu'));
    await press('Continuer');
    await waitFor(() => expect(heading()).toMatch(/essayez de vous connecter/));
    await press('Mon compte est bloqué');
    await waitFor(() => expect(outcome()).toBe('request-assistance'));
    await press('Préparer ma demande d’assistance');
    await screen.findByText('Vous et votre établissement');
    expect(field('Difficulté rencontrée').value).toBe('Mon compte est bloqué.');
    const text = (document.querySelector('.message')?.textContent ?? '').replace(/\s+/g, ' ');
    expect(text.split("« Habilitation à l'activité partielle » : reçu")).toHaveLength(2);
    expect(text).toContain('connecter ? Mon compte est bloqué');
  });

  it('begins anew when asked', async () => {
    await begin();
    await press('Je veux créer un compte');
    await screen.findByText('Où en êtes-vous ?');
    await press('Recommencer');
    await screen.findByText('Qu’est-ce qui vous arrête ?');
    expect(screen.queryByText(/votre réponse/)).toBeNull();
  });

  it('gives the answers back when the user began anew by mistake', async () => {
    await begin();
    await press('Je veux créer un compte');
    await screen.findByText('Où en êtes-vous ?');
    await press('Recommencer');
    await screen.findByText('Qu’est-ce qui vous arrête ?');
    await press('Reprendre mes réponses effacées');
    await screen.findByText('Où en êtes-vous ?');
    await press('Recommencer');
    await press('Mon compte marche, mais pas avec mes établissements');
    await screen.findByText('Que se passe-t-il avec vos établissements ?');
    await press('Revenir à la question d’avant');
    expect(screen.queryByRole('button', { name: 'Reprendre mes réponses effacées' })).toBeNull();
  });

  it('shows its first question for an address with a step that makes no sense', async () => {
    await openGuide('questions/x<img>', 'Qu’est-ce qui vous arrête ?');
    expect(document.querySelector('main img')).toBeNull();
  });
});

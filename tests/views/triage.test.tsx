import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { beginAnew, carelessFrench, field, openGuide, press, read } from './guide-user.tsx';

beginAnew();

const heading = () => screen.getByRole('heading', { level: 1 }).textContent?.replace(/\s+/g, ' ');
const shown = () => document.querySelector('.advice-page')?.getAttribute('data-advice');
const mail = (at: number) => within(screen.getAllByRole('group')[at] as HTMLElement);

/** Follows a link as a browser does. */
async function follow(name: string | RegExp) {
  const href = screen.getByRole('link', { name }).getAttribute('href') ?? '';
  await act(async () => {
    location.hash = href;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}
const hashTurns = () => act(async () => void dispatchEvent(new HashChangeEvent('hashchange')));
const atMails = () => openGuide('questions/mails', 'Quels mails avez‑vous reçus ?');

describe('the questions of the guide', () => {
  it('lead by links to the advice that fits', async () => {
    await openGuide('questions/creation', 'Où en êtes-vous ?');
    await follow(/Le site refuse le SIRET/);
    await waitFor(() => expect(shown()).toBe('siret-registered'));
    expect(read()).toContain('Vous avez répondu : Le site refuse le SIRET : il existe déjà.');
    expect(carelessFrench()).toEqual([]);
  });

  it('give the focus to the heading of what has come', async () => {
    await openGuide('accueil', 'Qu’est-ce qui vous bloque ?');
    await follow('Créer un compte');
    await screen.findByText('Où en êtes-vous ?');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    expect(document.title.replace(/\s+/g, ' ')).toBe('Où en êtes-vous ? — Aide à la connexion');
  });

  it('ask for the mails only who has just asked for an account', async () => {
    await openGuide('conseil/check-spam', /Cherchez les trois mails/);
    await follow('Je viens de demander mon compte');
    await waitFor(() => expect(heading()).toBe('Quels mails avez‑vous reçus ?'));
    expect(carelessFrench()).toEqual([]);
  });

  it('lead with one press to the advice for none of the three mails', async () => {
    await atMails();
    await press('Aucun des trois');
    await hashTurns();
    await waitFor(() => expect(shown()).toBe('check-spam'));
    expect(heading()).toMatch(/^Aucun mail/);
  });

  it('see in the lone « Habilitation » mail an account that exists already', async () => {
    await atMails();
    fireEvent.click(mail(0).getByLabelText('Pas reçu'));
    fireEvent.click(mail(1).getByLabelText('Pas reçu'));
    fireEvent.click(mail(2).getByLabelText('Reçu'));
    await press('Continuer');
    await hashTurns();
    await waitFor(() => expect(heading()).toBe('Vous avez sans doute déjà un compte à l’ASP'));
  });

  it('tell how long the wait is still normal', async () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 24, 15, 0), toFake: ['Date'] });
    await atMails();
    for (const radio of screen.getAllByLabelText('Reçu')) fireEvent.click(radio);
    fireEvent.input(screen.getByLabelText(/^Reçu le/), { target: { value: '2026-03-24' } });
    await press('Continuer');
    await hashTurns();
    await waitFor(() => expect(shown()).toBe('wait-activation'));
    expect(document.querySelector('.waiting')?.textContent).toMatch(/vendredi|jeudi/);
    vi.useRealTimers();
  });

  it('keep what was said of the mails for whoever comes back', async () => {
    await atMails();
    for (const radio of screen.getAllByLabelText('Pas reçu')) fireEvent.click(radio);
    await press('Continuer');
    await hashTurns();
    await waitFor(() => expect(shown()).toBe('check-spam'));
    await follow('Question précédente');
    await waitFor(() => expect(heading()).toBe('Quels mails avez‑vous reçus ?'));
    const chosen = screen.getAllByLabelText<HTMLInputElement>('Pas reçu').map(({ checked }) => checked);
    expect(chosen).toEqual([true, true, true]);
  });

  it('carry case, answers and mails into the assistance request', async () => {
    await atMails();
    fireEvent.click(mail(2).getByLabelText('Reçu'));
    fireEvent.click(mail(0).getByLabelText('Pas reçu'));
    fireEvent.click(mail(1).getByLabelText('Pas reçu'));
    await press('Continuer');
    await hashTurns();
    await waitFor(() => expect(shown()).toBe('existing-asp-account'));
    await press('Préparer ma demande d’assistance');
    await waitFor(() => expect(location.hash).toBe('#assistance'));
    await hashTurns();
    await waitFor(() =>
      expect(field('Difficulté rencontrée').value).toBe('Je n’ai reçu que le mail d’habilitation.'),
    );
    expect(read().split("« Habilitation à l'activité partielle » : reçu").length).toBeGreaterThan(1);
  });

  it('begin on the first screen for an old address, or one that makes no sense', async () => {
    for (const old of ['questions', 'questions/3', 'questions/x<img>']) {
      await openGuide(old, 'Qu’est-ce qui vous bloque ?');
      expect(document.querySelector('main img')).toBeNull();
    }
  });
});

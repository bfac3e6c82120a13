import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { journal } from '../../lib/doors/storage.ts';
import { beginAnew, carelessFrench, field, openGuide, press, read, type } from './guide-user.tsx';

beginAnew();

const text = () => document.querySelector('.message')?.textContent ?? '';

describe('the message to the IT department', () => {
  const open = () => openGuide('informatique', 'À compléter si vous voulez');

  it('names all three senders and all three subjects before anything is filled in', async () => {
    await open();
    for (const sender of ['no-reply@', 'noreply@', 'notifications-ap@']) expect(text()).toContain(sender);
    expect(text()).toContain("Habilitation à l'activité partielle");
    expect(text()).toContain('SPF et DKIM');
    expect(carelessFrench()).toEqual([]);
  });

  it('gives the lines of one product when it is chosen, and keeps the choice', async () => {
    await open();
    fireEvent.click(field('Mailinblack'));
    await waitFor(() => expect(text()).not.toContain('Altospam'));
    type('Votre nom', 'Jeanne Martin');
    await waitFor(() => expect(text()).toContain('Jeanne Martin'));
    await open();
    expect(field('Mailinblack').checked).toBe(true);
    expect(field('Votre nom').value).toBe('Jeanne Martin');
  });

  it('opens in the mail program without a recipient only while it is short enough', async () => {
    await open();
    const link = () => screen.queryByRole('link', { name: 'Ouvrir dans ma messagerie' });
    expect(link()?.getAttribute('href')).toMatch(/^mailto:\?subject=/);
    type('Votre nom', 'é'.repeat(400));
    await waitFor(() => expect(link()).toBeNull());
    expect(read()).toContain('trop long');
  });

  it('has the lines of every filter as an annex, copied on their own', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open();
    expect(text()).not.toContain('Altospam');
    await press('Copier l’annexe');
    expect(writeText.mock.calls[0]?.[0]).toMatch(/Mailinblack.*Altospam.*Microsoft 365.*Autre filtre/s);
    fireEvent.click(field('Altospam'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Copier l’annexe' })).toBeNull());
    expect(text()).toContain('Altospam');
  });
});

describe('the confirmation about a first account', () => {
  const open = () => openGuide('doublon', 'Le compte à supprimer');

  it('asks for address and login, and writes the confirmation', async () => {
    await open();
    expect(read()).toContain('La fiche demande le login du compte à supprimer.');
    await press('Identifiant (login) du premier compte');
    expect(document.activeElement).toBe(field('Identifiant (login) du premier compte'));
    type('Adresse mail du premier compte', 'paie@societe.fr');
    type('Identifiant (login) du premier compte', 'jmartin');
    await waitFor(() => expect(read()).toContain('Rien ne manque.'));
    expect(text()).toContain('paie@societe.fr');
    expect(text()).toContain('jmartin');
    expect(carelessFrench()).toEqual([]);
  });

  it('is as it was after a reload', async () => {
    await open();
    type('Identifiant (login) du premier compte', 'jmartin');
    await waitFor(() => expect(text()).toContain('jmartin'));
    await open();
    expect(field('Identifiant (login) du premier compte').value).toBe('jmartin');
  });

  it('leaves out what is announced as a password, and says so', async () => {
    await open();
    type('Identifiant (login) du premier compte', 'mot de passe : Abcd1234');
    await screen.findByText(/semble contenir un mot de passe/, {}, { timeout: 2000 });
    expect(text()).not.toContain('Abcd1234');
  });
});

describe('the message to the DDETS', () => {
  const at = Date.now() - 3_600_000;
  const open = () => openGuide('ddets', 'À compléter');

  it('tells the times that were noted, and strikes out the ones the user does not want to give', async () => {
    await journal.write([
      { at: at - 60_000, place: 'https://activitepartielle.emploi.gouv.fr/aparts/', outcome: 'refused' },
      { at, place: 'https://activitepartielle.emploi.gouv.fr/aparts/', outcome: 'locked' },
    ]);
    await open();
    expect(text()).toContain('connexion refusée');
    expect(text()).toContain('compte bloqué');
    fireEvent.click(screen.getByRole('checkbox', { name: /compte bloqué/ }));
    await waitFor(() => expect(text()).not.toContain('compte bloqué'));
    expect(text()).toContain('connexion refusée');
    await open();
    expect(text()).not.toContain('compte bloqué');
    await press('Tout retirer');
    await waitFor(() => expect(text()).not.toContain('connexion refusée'));
    expect(carelessFrench()).toEqual([]);
  });

  it('says so where nothing was noted', async () => {
    await open();
    expect(read()).toContain('n’a noté aucun essai');
  });
});

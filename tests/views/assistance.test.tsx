import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginAnew, carelessFrench, field, openGuide, press, read, type } from './guide-user.tsx';

beginAnew();
afterEach(() => {
  vi.restoreAllMocks();
});

const open = () => openGuide('assistance', 'Vous et votre établissement');
const exactly = () => document.querySelector('.message')?.textContent ?? '';
const text = () => exactly().replace(/\s+/g, ' ');
const stored = (area: 'local' | 'session') => fakeBrowser.storage[area].get(null);

describe('the assistance request', () => {
  it('says what is missing and why, and leads to the field', async () => {
    await open();
    expect(read()).toContain('Il manque encore');
    expect(read()).toContain('Les fiches demandent le SIRET');
    await press('SIRET');
    expect(document.activeElement).toBe(field('SIRET'));
    expect(carelessFrench()).toEqual([]);
  });

  it('takes all fields that the browser fills in at once', async () => {
    await open();
    const [name, email] = [field('Nom et prénom'), field('Adresse de messagerie')];
    await act(async () => {
      name.value = 'Jeanne Martin';
      name.dispatchEvent(new Event('input', { bubbles: true }));
      email.value = 'paie@societe.fr';
      email.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitFor(() => expect(text()).toContain('paie@societe.fr'));
    expect(text()).toContain('Jeanne Martin');
  });

  it('writes the text while the form is filled in', async () => {
    await open();
    type('Adresse de messagerie', 'paie@societe.fr');
    type('SIRET', '356 000 000 00048');
    type('Nom et prénom', 'Jeanne Martin');
    type('Difficulté rencontrée', 'Mon mot de passe est refusé.');
    await waitFor(() => expect(text()).toContain('Adresse de messagerie : paie@societe.fr'));
    expect(text()).toContain('35600000000048');
    expect(text()).toContain('Mon mot de passe est refusé.');
  });

  it('writes an overseas mobile number as it is dialled there', async () => {
    await open();
    type('Téléphone portable', '+590690123456');
    await waitFor(() => expect(text()).toContain('0690 12 34 56'));
  });

  it('says that a fixed number is not what the support asks for', async () => {
    await open();
    type('Téléphone portable', '01 23 45 67 89');
    await screen.findByText(/numéro fixe/, {}, { timeout: 2000 });
    expect(field('Téléphone portable').getAttribute('aria-invalid')).toBe('true');
  });

  it('offers a likely address and takes it only when asked', async () => {
    await open();
    type('Adresse de messagerie', 'paie@gmial.com');
    await screen.findByText(/Vouliez-vous écrire/, {}, { timeout: 2000 });
    expect(text()).toContain('paie@gmial.com');
    await press(/Corriger/);
    await waitFor(() => expect(field('Adresse de messagerie').value).toBe('paie@gmail.com'));
    expect(document.activeElement).toBe(field('Adresse de messagerie'));
  });

  it('counts what is there and not doubtful, beside the button that copies', async () => {
    await open();
    expect(read()).toContain('0 sur 5');
    type('Adresse de messagerie', 'paie@societe.fr');
    type('SIRET', '356 000 000 00048');
    type('Nom et prénom', 'Jeanne Martin');
    type('Téléphone portable', '06 12 34 56 7');
    await waitFor(() => expect(text()).toContain('06 12 34 56 7 (à vérifier)'));
    expect(read()).toContain('3 sur 5');
  });

  it('says what it made of an address copied with its name, and takes it back when asked', async () => {
    await open();
    type('Adresse de messagerie', 'Marie Dupont <marie@dupont.fr>');
    await screen.findByText(/Dans la demande/, {}, { timeout: 2000 });
    expect(text()).toContain('Adresse de messagerie : marie@dupont.fr ');
    expect(field('Adresse de messagerie').getAttribute('aria-invalid')).toBe('false');
    await press('Garder ma saisie');
    await waitFor(() => expect(text()).toContain('Marie Dupont <marie@dupont.fr>'));
    expect(document.activeElement).toBe(field('Adresse de messagerie'));
    await press('Annuler');
    await waitFor(() => expect(text()).not.toContain('Marie Dupont'));
  });

  it('lets the user choose between two addresses', async () => {
    await open();
    type('Adresse de messagerie', 'marie@dupont.fr; paul@dupont.fr');
    await screen.findByText(/plusieurs adresses/, {}, { timeout: 2000 });
    expect(text()).toContain('marie@dupont.fr; paul@dupont.fr (à vérifier)');
    await press('Garder paul@dupont.fr');
    await waitFor(() => expect(text()).toContain('Adresse de messagerie : paul@dupont.fr '));
  });

  it('takes back what it left out for a password, and keeps that over a reload', async () => {
    await open();
    type('Nom et prénom', 'Soleil2024!');
    await screen.findByText(/semble contenir un mot de passe/, {}, { timeout: 2000 });
    await press(/Ce n’est pas un mot de passe/);
    await waitFor(() => expect(text()).toContain('Soleil2024!'));
    await waitFor(async () => expect(JSON.stringify(await stored('session'))).toContain('asTyped'));
    await open();
    expect(text()).toContain('Soleil2024!');
    type('Nom et prénom', 'Soleil2025!');
    await waitFor(() => expect(text()).not.toContain('Soleil'));
  });

  it('shows five fields, and the others only when asked', async () => {
    await open();
    const folded = document.querySelector('details.fold');
    expect(folded?.hasAttribute('open')).toBe(false);
    for (const name of ['Précisions', 'Adresse de la page', 'Navigateur et version'])
      expect(folded?.contains(field(name))).toBe(true);
    for (const name of ['SIRET', 'Nom et prénom', 'Difficulté rencontrée'])
      expect(folded?.contains(field(name))).toBe(false);
  });

  it('loses nothing of a megabyte of noise, and writes the rest all the same', async () => {
    const noise = '__proto__ \u0000é<@'.repeat(80_000);
    await open();
    type('Précisions', noise);
    type('Nom et prénom', 'Jeanne Martin');
    await waitFor(async () => expect(JSON.stringify(await stored('session'))).toContain('Jeanne Martin'), {
      timeout: 10_000,
    });
    await open();
    expect(field('Précisions').value).toBe(noise);
    expect(text()).toContain('Nom et prénom : Jeanne Martin');
  }, 30_000);

  it('says where to paste it, every step', async () => {
    await open();
    const steps = [...document.querySelectorAll('.result ol.path li')].map((step) => step.textContent);
    expect(steps.join(' ')).toMatch(
      /en bas de la page de connexion.*Besoin d'aide \?.*Envoyer une demande d'assistance/,
    );
  });

  it('leaves out what looks like a password, says so, and never keeps it on the computer', async () => {
    await open();
    type('Nom et prénom', 'Soleil2024!');
    await screen.findByText(/semble contenir un mot de passe/, {}, { timeout: 2000 });
    fireEvent.click(field('Garder sur cet ordinateur'));
    await waitFor(async () => expect(await stored('local')).toHaveProperty('kept-draft'));
    expect(text()).not.toContain('Soleil2024');
    expect(JSON.stringify(await stored('local'))).not.toContain('Soleil2024');
  });

  it('is as it was after a reload, for the session only', async () => {
    await open();
    type('Nom et prénom', 'Jeanne Martin');
    fireEvent.click(field('J’ai essayé avec Mozilla Firefox.'));
    await waitFor(async () => expect(JSON.stringify(await stored('session'))).toContain('Firefox.'));
    await open();
    expect(field('Nom et prénom').value).toBe('Jeanne Martin');
    expect(field('J’ai essayé avec Mozilla Firefox.').checked).toBe(true);
    expect(await stored('local')).toEqual({});
  });

  it('outlives the session where the user wants it, and is erased when the user wants that', async () => {
    await open();
    type('Nom et prénom', 'Jeanne Martin');
    fireEvent.click(field('Garder sur cet ordinateur'));
    await waitFor(async () => expect(JSON.stringify(await stored('local'))).toContain('Jeanne'));
    await fakeBrowser.storage.session.clear();
    await open();
    expect(field('Nom et prénom').value).toBe('Jeanne Martin');
    await press('Effacer le brouillon…');
    await press('Oui, tout effacer');
    await waitFor(async () => expect(await stored('local')).toEqual({}));
    expect(JSON.stringify(await stored('session'))).not.toContain('Jeanne');
    expect(field('Nom et prénom').value).toBe('');
  });

  it('begins with the refused log-ins that were noticed, and leaves them out when asked', async () => {
    const place = 'https://activitepartielle.emploi.gouv.fr/aparts/login.do';
    const at = Date.now() - 60_000;
    await fakeBrowser.storage.local.set({ journal: [{ at, place, outcome: 'refused' }] });
    await open();
    expect(field('Difficulté rencontrée').value).toBe('Mon identifiant ou mon mot de passe est refusé.');
    expect(text()).toContain(`Page concernée : ${place}`);
    expect(text()).toContain('Essais de connexion refusés');
    fireEvent.click(field(/Joindre l’heure/));
    await waitFor(() => expect(text()).not.toContain('Essais de connexion refusés'));
    await open();
    expect(text()).not.toContain('Essais de connexion refusés');
  });

  it.each([
    ['3-refus', 'Mon identifiant ou mon mot de passe est refusé.'],
    ['compte-bloque', 'Mon compte est bloqué.'],
    ['mails-absents', 'Il me manque un ou plusieurs mails de l’ASP.'],
  ])('is begun for « %s » with the case, the times and the page', async (name, situation) => {
    const place = 'https://activitepartielle.emploi.gouv.fr/aparts/login.do';
    const at = Date.now() - 60_000;
    await fakeBrowser.storage.local.set({ journal: [{ at, place, outcome: 'refused' }] });
    await fakeBrowser.storage.session.set({ draft: { name: 'Jeanne Martin', attempts: [] } });
    await openGuide(`assistance/${name}`, 'Vous et votre établissement');
    expect(field('Difficulté rencontrée').value).toBe(situation);
    expect(field('Nom et prénom').value).toBe('Jeanne Martin');
    expect(text()).toContain(`Page concernée : ${place}`);
    expect(text()).toContain('Essais de connexion refusés');
    expect(location.hash).toBe('#assistance');
  });

  it('begins nothing for an address that names nothing', async () => {
    await openGuide('assistance/__proto__', 'Vous et votre établissement');
    expect(field('Difficulté rencontrée').value).toBe('');
  });

  it('opens with rubbish in the storage and keeps what can be read', async () => {
    await fakeBrowser.storage.session.set({
      draft: { name: 'Jeanne', email: 7, mails: [], path: 'x', attempts: ['y'] },
      triage: 'x',
    });
    await open();
    expect(field('Nom et prénom').value).toBe('Jeanne');
  });

  it('says when the browser cannot keep what is typed', async () => {
    await open();
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    type('Nom et prénom', 'Jeanne');
    await screen.findByText(/n’a pas pu garder/);
    expect(field('Nom et prénom').value).toBe('Jeanne');
  });

  it('is copied as a whole and field by field', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open();
    type('Nom et prénom', 'Jeanne Martin');
    await screen.findByRole('button', { name: 'Copier Nom et prénom' });
    await press('Copier Nom et prénom');
    expect(writeText).toHaveBeenLastCalledWith('Jeanne Martin');
    await press('Copier le texte');
    expect(writeText).toHaveBeenLastCalledWith(exactly());
    expect(screen.getAllByText('Copié.').length).toBeGreaterThan(0);
  });

  it('selects the text where the clipboard is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await open();
    await press('Copier le texte');
    await screen.findByText(/Texte sélectionné/);
    expect(getSelection()?.toString()).toBe(exactly());
  });

  it('is kept as a file that every Windows program reads', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:x';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await open();
    await press('Télécharger (.txt)');
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('demande-assistance.txt');
    expect(await made[0]?.text()).toContain('Bonjour,\r\n');
  });

  it('opens the extranet, and writes no mail to anybody', async () => {
    await open();
    expect(screen.getByRole('link', { name: 'Ouvrir l’extranet' }).getAttribute('href')).toBe(
      'https://activitepartielle.emploi.gouv.fr/aparts/',
    );
    expect(document.querySelector('main a[href^="mailto:"]')).toBeNull();
  });
});

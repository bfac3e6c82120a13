import { expect, it } from 'vitest';
import { accessibilityFaults, inEachTheme, overflow } from './harness/axe.ts';
import { fieldNamed } from './harness/find.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const widths = [320, 800, 1280];
const LONGEST_WAY = 80;

/** What the focused control is called, as a person who tabs through the page would hear it. */
const focused = ({ page }: User) =>
  page.evaluate(() => {
    const control = document.activeElement;
    const label = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
    const name = label ? control.labels?.[0]?.textContent : control?.textContent;
    return (name ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the control of that name has the focus. */
async function tabsTo(user: User, name: string) {
  for (let step = 0; step < LONGEST_WAY; step++) {
    if ((await focused(user)).startsWith(name)) return;
    await user.presses('Tab');
  }
  throw new Error(`Tab never came to « ${name} ».`);
}

async function presses(user: User, name: string) {
  await tabsTo(user, name);
  await user.presses('Enter');
}

async function fills(user: User, label: string, text: string) {
  await tabsTo(user, label);
  await user.page.keyboard.type(text);
}

const message = ({ page }: User) =>
  page.evaluate(() => document.querySelector('.message')?.textContent ?? '');
const typedIn = async ({ page }: User, label: string) =>
  (await fieldNamed(page, label)).evaluate((field) => (field as HTMLInputElement).value);

async function isSound(guide: User, name: 'chromium' | 'firefox', photo: string) {
  for (const width of widths) {
    await guide.page.setViewport({ width, height: 900 });
    expect(await overflow(guide.page)).toBe(0);
    await inEachTheme(guide.page, name, async () => {
      expect(await accessibilityFaults(guide.page)).toEqual([]);
      const theme = await guide.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      await guide.photographs(`${photo}-${width}-${theme ? 'dark' : 'light'}`);
    });
  }
}

forEachBrowser('from the questions to the request, by keyboard', (open, name) => {
  it('leads from the first question to a request that is ready to be pasted', async () => {
    const guide = await (await open()).opensGuide();
    await guide.reads('Qu’est-ce qui vous bloque');
    await presses(guide, 'Connexion refusée');
    await guide.reads('Que vous manque-t-il');
    await presses(guide, 'Mon compte est bloqué');
    await guide.reads('demandez de l’aide');
    await presses(guide, 'Préparer ma demande d’assistance');
    await guide.reads('Vous et votre établissement');
    await fills(guide, 'Adresse de messagerie', 'paie@societe.fr');
    await fills(guide, 'SIRET', '356 000 000 00048');
    await fills(guide, 'Téléphone portable', '0690123456');
    await fills(guide, 'Nom et prénom', 'Jeanne Martin');
    await expect.poll(() => message(guide)).toContain('0690 12 34 56');
    await guide.reads('Rien ne manque.');
    expect(await message(guide)).toContain('Mon compte est bloqué.');
    expect(await message(guide)).toContain('35600000000048');
    await presses(guide, 'Copier le texte');
    await guide.reads('Copié.');
  });

  it('loses nothing typed by a reload or by the back button', async () => {
    const guide = await (await open()).opensGuide('assistance');
    await guide.reads('Vous et votre établissement');
    await fills(guide, 'Nom et prénom', 'Jeanne Martin');
    await presses(guide, 'Trouver mon cas en quelques questions');
    await guide.reads('Qu’est-ce qui vous bloque');
    await guide.page.evaluate(() => history.back());
    await guide.reads('Vous et votre établissement');
    expect(await typedIn(guide, 'Nom et prénom')).toBe('Jeanne Martin');
    await guide.page.evaluate(() => location.reload());
    await expect.poll(() => typedIn(guide, 'Nom et prénom').catch(() => '')).toBe('Jeanne Martin');
  });

  it('follows in one tab what is typed in another, so that neither undoes the other', async () => {
    const user = await open();
    const one = await user.opensGuide('assistance');
    await one.reads('Vous et votre établissement');
    const other = await user.opensGuide('assistance');
    await other.reads('Vous et votre établissement');
    await other.page.bringToFront();
    await fills(other, 'Nom et prénom', 'Jeanne Martin');
    await one.page.bringToFront();
    await expect.poll(() => typedIn(one, 'Nom et prénom')).toBe('Jeanne Martin');
    await fills(one, 'Téléphone portable', '0690123456');
    await other.page.bringToFront();
    await expect.poll(() => message(other)).toContain('0690 12 34 56');
    expect(await message(other)).toContain('Jeanne Martin');
  });

  it('goes back by one question with the back button of the browser', async () => {
    const guide = await (await open()).opensGuide();
    await guide.reads('Qu’est-ce qui vous bloque');
    await presses(guide, 'Créer un compte');
    await guide.reads('Où en êtes-vous');
    await guide.page.evaluate(() => history.back());
    await guide.reads('Qu’est-ce qui vous bloque');
  });

  it('writes to the IT department for the product that is chosen', async () => {
    const guide = await (await open()).opensGuide('informatique');
    await guide.reads('À compléter si vous voulez');
    await fills(guide, 'Votre nom', 'Jeanne Martin');
    await tabsTo(guide, 'Je ne sais pas');
    await guide.presses('ArrowDown');
    await expect.poll(() => message(guide)).not.toContain('Altospam');
    expect(await message(guide)).toContain('Jeanne Martin');
    await tabsTo(guide, 'Ouvrir dans ma messagerie');
  });

  it('writes the confirmation that the first account may be deleted', async () => {
    const guide = await (await open()).opensGuide('doublon');
    await guide.reads('Le compte à supprimer');
    await fills(guide, 'Adresse mail du premier compte', 'paie@societe.fr');
    await fills(guide, 'Identifiant (login) du premier compte', 'jmartin');
    await guide.reads('Rien ne manque.');
    expect(await message(guide)).toContain('jmartin');
    await presses(guide, 'Copier le texte');
    await guide.reads('Copié.');
  });

  it('warns about a password and keeps it out of the request', async () => {
    const guide = await (await open()).opensGuide('assistance');
    await guide.reads('Vous et votre établissement');
    await fills(guide, 'Nom et prénom', 'Soleil2024!');
    await guide.reads('semble contenir un mot de passe');
    expect(await message(guide)).not.toContain('Soleil2024');
    await isSound(guide, name, 'assistance-warned');
  });

  it.each([
    ['questions/creation', 'Où en êtes-vous'],
    ['assistance', 'Vous et votre établissement'],
    ['informatique', 'À compléter si vous voulez'],
    ['doublon', 'Le compte à supprimer'],
  ])('has no accessibility fault and needs no sideways scrolling at #%s', async (at, text) => {
    const guide = await (await open()).opensGuide(at);
    await guide.reads(text);
    await isSound(guide, name, `tool-${at.replace('/', '-')}`);
  });

  it('has none in the grid of the mails and at the end of the questions either', async () => {
    const guide = await (await open()).opensGuide('questions/mails');
    await guide.reads('Quels mails avez‑vous reçus');
    await guide.clicks('Reçu');
    await isSound(guide, name, 'tool-questions-mails');
    await guide.clicks('Aucun des trois');
    await guide.reads('Vous avez répondu');
    await isSound(guide, name, 'tool-questions-outcome');
  });
});

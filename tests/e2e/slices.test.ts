import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { siretOf } from '../tools/siret/numbers.ts';
import { accessibilityFaults, inEachTheme, overflow } from './harness/axe.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const WINDOW = { width: 1280, height: 800 };
const sirets = (count: number) => Array.from({ length: count }, (_, company) => siretOf(company, 1));
/** As a payroll program writes it: a heading, names, and four numbers that went wrong on the way. */
const payroll = [
  'Établissement;SIRET;Ville',
  ...sirets(726).map((siret, index) => `AGENCE ${index + 1};${siret};LYON`),
  'BOULANGERIE DUPONT;73282932000075;LYON',
  `HÔTEL DE LA GARE;${siretOf(5_000_000, 1).slice(1)};LILLE`,
  'CLINIQUE DU PARC;1,00E+13;NANTES',
  'TRANSPORTS MARTIN;732829320000745;PARIS',
].join('\n');

/** What has the focus, as a screen reader would name it. */
const focused = ({ page }: User) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    const named = at?.labels?.[0]?.textContent ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    return named.replace(/\s+/g, ' ').trim();
  });

/** Goes from stop to stop with the tabulator until this is reached. */
async function tabsTo(user: User, name: string) {
  for (let stop = 0; stop < 120; stop++) {
    if ((await focused(user)).startsWith(name)) return;
    await user.presses('Tab');
  }
  throw new Error(`The tabulator never reached « ${name} »; it is at « ${await focused(user)} ».`);
}

/** In Firefox, whoever goes on past the end of the page comes back to controls that do not answer Enter. */
async function tabsBackTo(user: User, name: string) {
  await user.page.keyboard.down('Shift');
  await tabsTo(user, name);
  await user.page.keyboard.up('Shift');
}

/** Puts a text into the focused field at once, as a paste does. */
const pastes = ({ page }: User, text: string) =>
  page.evaluate((given) => void document.execCommand('insertText', false, given), text);

/** Is this heading wholly in the window, without scrolling? */
const isInWindow = ({ page }: User, text: string) =>
  page.evaluate((wanted) => {
    const heading = [...document.querySelectorAll('h2, h3')].find((one) =>
      one.textContent.replace(/\s+/g, ' ').includes(wanted),
    );
    const { top, bottom } = heading?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return scrollY === 0 && top >= 0 && bottom <= innerHeight;
  }, text);

/** Gives a file to the tool's file field, as the dialog of the browser would. */
const givesFile = ({ page }: User, name: string, content: Uint8Array | string) =>
  page.evaluate(
    (given, as, isText) => {
      const bytes = isText ? given : Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], as));
      const field = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!field) throw new Error('There is no file field.');
      field.files = data.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    typeof content === 'string' ? content : Buffer.from(content).toString('base64'),
    name,
    typeof content === 'string',
  );

/** Counts how often the page finds time for something else. */
const countsBreaths = ({ page }: User) =>
  page.evaluate(() => {
    Object.assign(globalThis, { breaths: 0 });
    const watch = () => {
      Object.assign(globalThis, { breaths: Number(Reflect.get(globalThis, 'breaths')) + 1 });
      setTimeout(watch, 5);
    };
    watch();
  });
const breaths = ({ page }: User) => page.evaluate(() => Number(Reflect.get(globalThis, 'breaths')));

forEachBrowser('a list of SIRET, by keyboard alone', (open, name) => {
  it('pasted, has its result in the first window, mended in place and still there after a reload', async () => {
    const user = await (await open()).opensGuide('comptes');
    await user.page.setViewport(WINDOW);
    await user.reads('Votre liste de SIRET');
    await tabsTo(user, 'Votre liste de SIRET');
    await pastes(user, payroll);
    await user.reads('Vos SIRET en 4 comptes');
    await user.reads('731 lignes lues');
    expect(await isInWindow(user, 'Vos SIRET en 4 comptes')).toBe(true);
    expect(await isInWindow(user, 'Compte 4')).toBe(true);
    expect(await isInWindow(user, '4 numéros à corriger ici')).toBe(true);
    expect(await focused(user)).toBe('Vos SIRET en 4 comptes');
    await user.photographs(`slices-${name}-730`);
    await tabsTo(user, 'Prendre 1 proposition');
    await user.presses('Enter');
    await user.reads('3 numéros à corriger ici');
    await tabsTo(user, 'Numéro de la ligne 728');
    await user.page.keyboard.down('Control');
    await user.presses('a');
    await user.page.keyboard.up('Control');
    await user.page.keyboard.type('732 829 320 00074');
    await user.presses('Enter');
    await user.reads('2 numéros à corriger ici');
    await user.page.evaluate(() => location.reload());
    await user.reads('2 numéros à corriger ici');
    await user.reads('728 SIRET retenus');
    await tabsTo(user, 'Voir le compte 1');
    await user.presses('Enter');
    await user.reads('AGENCE 1');
    await user.photographs(`slices-${name}-account`);
    await tabsBackTo(user, 'Garder pour le mois prochain');
    await user.presses('Enter');
    await user.reads('C’est gardé');
  });

  it('in a workbook of several sheets and columns is read where it stands, and another place may be chosen', async () => {
    const user = await (await open()).opensGuide('comptes');
    await user.page.setViewport(WINDOW);
    const rows = sirets(250).map((siret, index) => [`Magasin ${index}`, siret, siretOf(9_000_000, 1)]);
    const book = await writeXlsx({
      sheets: [
        { name: 'Lisez-moi', rows: [['Export du 28 novembre']] },
        { name: 'Sites', rows: [['Nom', 'SIRET', 'SIRET siège'], ...rows] },
        { name: 'Fermés', rows: [['SIRET'], ['73282932000074']], hidden: true },
      ],
    });
    await user.reads('Votre liste de SIRET');
    await givesFile(user, 'établissements.xlsx', book);
    await user.reads('Vos SIRET en 2 comptes');
    await user.reads('250 SIRET retenus');
    await user.reads('Plusieurs colonnes contiennent des SIRET');
    await user.photographs(`slices-${name}-workbook`);
    await tabsTo(user, 'Feuille');
    await user.page.keyboard.type('F');
    await user.reads('Cette feuille est masquée dans le classeur.');
    await user.reads('Vos SIRET en 1 compte');
    await tabsTo(user, 'Modifier la liste');
    await user.presses('Enter');
    await user.reads('établissements.xlsx');
  });

  it('spread over two sheets is taken together, with the sheet told where something is to be mended', async () => {
    const user = await (await open()).opensGuide('comptes');
    await user.page.setViewport(WINDOW);
    const all = sirets(300);
    const rows = (from: number, to: number) =>
      all.slice(from, to).map((siret, row) => [`Site ${from + row}`, siret]);
    const book = await writeXlsx({
      sheets: [
        { name: 'Nord', rows: [['Nom', 'SIRET'], ...rows(0, 190)] },
        { name: 'Sud', rows: [['Nom', 'SIRET'], ...rows(180, 300), ['Hôtel', '73282932000075']] },
      ],
    });
    await user.reads('Votre liste de SIRET');
    await givesFile(user, 'établissements.xlsx', book);
    await user.reads('190 SIRET retenus');
    await user.reads('elle contient aussi des SIRET');
    await tabsBackTo(user, 'Prendre toutes les feuilles');
    await user.presses('Enter');
    await user.reads('300 SIRET retenus');
    await user.reads('Ligne 122 de « Sud »');
    await user.photographs(`slices-${name}-sheets`);
  });

  it('that cannot be read says what to do', async () => {
    const user = await (await open()).opensGuide('comptes');
    await user.reads('Votre liste de SIRET');
    const sheets = [{ name: 'A', rows: [['73282932000074']] }];
    await givesFile(
      user,
      'secret.xlsx',
      await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 1000 } }),
    );
    await user.reads('Ce classeur est protégé par un mot de passe.');
    await givesFile(user, 'bruit.xlsx', 'PK\u0003\u0004 rien');
    await user.reads('Ce classeur est abîmé ou incomplet.');
  });

  it.each([
    ['a workbook', 'liste.xlsx'],
    ['a text', 'liste.csv'],
  ])('of 100 000 lines in %s does not freeze the page', async (_, file) => {
    const user = await (await open()).opensGuide('comptes');
    await user.reads('Votre liste de SIRET');
    const rows = sirets(100_000).map((siret, index) => [`Site ${index}`, siret]);
    const content = file.endsWith('.csv')
      ? rows.map((row) => row.join(';')).join('\n')
      : await writeXlsx({ sheets: [{ name: 'A', rows }] });
    await countsBreaths(user);
    await givesFile(user, file, content);
    await user.reads('Vos SIRET en 500 comptes');
    // In one piece of work there would be hardly any.
    expect(await breaths(user)).toBeGreaterThan(10);
  });
});

forEachBrowser('the slices of SIRET', (open, name) => {
  it('have no accessibility fault and need no sideways scrolling', async () => {
    const user = await (await open()).opensGuide('comptes');
    await user.reads('Votre liste de SIRET');
    await user.photographs(`slices-${name}-empty`);
    await tabsTo(user, 'Votre liste de SIRET');
    await pastes(user, payroll);
    await user.reads('Vos SIRET en 4 comptes');
    await tabsTo(user, 'Voir le compte 1');
    await user.presses('Enter');
    for (const width of [320, 800, 1280]) {
      await user.page.setViewport({ width, height: 1200 });
      expect(await overflow(user.page)).toBe(0);
      await user.photographs(`slices-${name}-${width}`);
    }
    await user.page.setViewport({ width: 320, height: 1200 });
    await inEachTheme(user.page, name, async () => expect(await accessibilityFaults(user.page)).toEqual([]));
  });
});

import { expect, it } from 'vitest';
import { accessibilityFaults, inEachTheme, overflow } from './harness/axe.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const WINDOWS = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 683, height: 384 },
  { width: 1280, height: 800 },
];
const LONGEST_WAY = 120;

/** What the window shows of the button that copies: its share, 0 to 1, from top to bottom of the page. */
const shownShare = ({ page }: User, place: 'top' | 'bottom') =>
  page.evaluate((at) => {
    scrollTo(0, at === 'top' ? 0 : document.documentElement.scrollHeight);
    const { top, bottom, left, right } =
      document.querySelector('.copy-bar .button:not(.to-text)')?.getBoundingClientRect() ?? new DOMRect();
    const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
    return right <= innerWidth && left >= 0 ? seen / (bottom - top) : 0;
  }, place);

/** By how many pixels the bar is wider than the page beside its scrollbar. */
const beyondPage = ({ page }: User) =>
  page.evaluate(() => {
    const { left, right } = document.querySelector('.copy-bar')?.getBoundingClientRect() ?? new DOMRect();
    return Math.max(0, -left) + Math.max(0, right - document.documentElement.clientWidth);
  });

/** Whether the first lines of the text are to be seen above the bar, without scrolling. */
const showsText = ({ page }: User) =>
  page.evaluate(() => {
    const { top } = document.querySelector('.message')?.getBoundingClientRect() ?? new DOMRect();
    return (
      scrollY === 0 && top + 80 < (document.querySelector('.copy-bar')?.getBoundingClientRect().top ?? 0)
    );
  });

/** Whether the control that has the focus lies behind the bar, wholly or in part. */
const isCovered = ({ page }: User) =>
  page.evaluate(() => {
    const bar = document.querySelector('.copy-bar');
    const control = document.activeElement;
    if (!bar || !control || bar.contains(control) || control === document.body || control.tagName === 'MAIN')
      return false;
    const { top, bottom } = control.getBoundingClientRect();
    return bottom > bar.getBoundingClientRect().top + 1 && top < innerHeight;
  });

const nameOf = ({ page }: User) =>
  page.evaluate(() => {
    const control = document.activeElement;
    const label = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
    return ((label ? control.labels?.[0]?.textContent : control?.textContent) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  });

async function tabsTo(user: User, name: string) {
  for (let step = 0; step < LONGEST_WAY; step++) {
    if ((await nameOf(user)).startsWith(name)) return;
    await user.presses('Tab');
  }
  throw new Error(`Tab never came to « ${name} ».`);
}

/** Away from the field and back, as when another mail was looked at in between. */
async function comesBackToField(guide: User) {
  await tabsTo(guide, 'Adresse de l’expéditeur ou lien');
  await guide.presses('Tab');
  await guide.page.keyboard.down('Shift');
  await guide.presses('Tab');
  await guide.page.keyboard.up('Shift');
}

const text = ({ page }: User) =>
  page.evaluate(() => (document.querySelector('.message')?.textContent ?? '').replace(/\s+/g, ' '));

forEachBrowser('the assistance request', (open, name) => {
  it('has the button that copies always on the screen, and nothing that is focused behind it', async () => {
    const guide = await (await open()).opensGuide('assistance');
    await guide.reads('Vous et votre établissement');
    for (const window of WINDOWS) {
      await guide.page.setViewport(window);
      expect([await shownShare(guide, 'top'), await shownShare(guide, 'bottom')]).toEqual([1, 1]);
      expect(await overflow(guide.page)).toBe(0);
      expect(await beyondPage(guide)).toBe(0);
      await shownShare(guide, 'top');
      await guide.photographs(`request-empty-${window.width}`);
    }
    await guide.page.setViewport({ width: 390, height: 844 });
    await tabsTo(guide, 'Adresse de messagerie');
    for (let step = 0; !(await nameOf(guide)).startsWith('Copier le texte') && step < LONGEST_WAY; step++) {
      expect([await nameOf(guide), await isCovered(guide)]).toEqual([await nameOf(guide), false]);
      await guide.presses('Tab');
    }
  });

  it('has its text in the first window of a small screen, whatever is still missing', async () => {
    const guide = await (await open()).opensGuide('assistance');
    // 1366 x 768 at 125 %, without the browser's own bars.
    await guide.page.setViewport({ width: 1093, height: 614 });
    await guide.reads('Il manque encore 5 informations');
    expect(await showsText(guide)).toBe(true);
    await guide.photographs(`request-small-${name}`);
  });

  it('is filled in, mended and copied by keyboard alone', async () => {
    const guide = await (await open()).opensGuide('assistance');
    await guide.page.setViewport({ width: 390, height: 844 });
    await guide.reads('Vous et votre établissement');
    await tabsTo(guide, 'Adresse de messagerie');
    await guide.page.keyboard.type('Marie Dupont <marie@dupont.fr>');
    await guide.reads('Garder ma saisie');
    await tabsTo(guide, 'SIRET');
    await guide.page.keyboard.type('356 000 000 00048');
    await tabsTo(guide, 'Téléphone portable');
    await guide.page.keyboard.type('06 12 34 56 7');
    await guide.reads('Il manque un chiffre à ce numéro.');
    await guide.reads('2 sur 5');
    expect(await text(guide)).toContain('marie@dupont.fr SIRET');
    expect(await text(guide)).toContain('06 12 34 56 7 (à vérifier)');
    await guide.photographs('request-doubtful-390');
    await tabsTo(guide, 'Copier le texte');
    await guide.presses('Enter');
    await expect.poll(() => nameOf(guide)).toBe('Copié');
    await guide.photographs('request-copied-390');
    await guide.page.setViewport({ width: 1280, height: 800 });
    await inEachTheme(guide.page, name, async () => {
      expect(await accessibilityFaults(guide.page)).toEqual([]);
      await guide.photographs('request-doubtful-1280');
    });
  });
});

forEachBrowser('a mail or a link that may be false', (open, name) => {
  it('is compared by keyboard alone, the next one in the place of the last', async () => {
    const guide = await (await open()).opensGuide('douteux');
    await guide.reads('Adresse de l’expéditeur ou lien');
    const answers = [
      ['https://activitepartielle.emploi.gouv.fr/aparts/', 'Même adresse que dans les fiches d’aide'],
      ['https://sylae.asp.gouv.fr/', 'Une autre adresse de l’ASP, pas l’extranet'],
      ['https://mibc-fr-01.mailinblack.com/securelink/?key=eyJ', 'Lien réécrit par Mailinblack'],
      ['https://activite-partielle.emploi-gouv.com/aparts/', 'ce n’est pas une adresse connue de l’ASP'],
    ] as const;
    for (const [pasted, answer] of answers) {
      await comesBackToField(guide);
      await guide.page.keyboard.type(pasted);
      await guide.reads(answer);
      expect(await guide.page.evaluate(() => document.querySelector('textarea')?.value)).toBe(pasted);
    }
    for (const width of [320, 390, 1280]) {
      await guide.page.setViewport({ width, height: 800 });
      expect(await overflow(guide.page)).toBe(0);
      await inEachTheme(guide.page, name, async () =>
        expect(await accessibilityFaults(guide.page)).toEqual([]),
      );
      await guide.photographs(`phishing-different-${width}`);
    }
  });

  it('is answered without a fault in each of its colours', async () => {
    const guide = await (await open()).opensGuide('douteux');
    await guide.reads('Adresse de l’expéditeur ou lien');
    for (const [kind, pasted] of [
      ['same', 'De : ASP <noreply@asp-public.fr>'],
      ['asp', 'https://sylae.asp.gouv.fr/'],
      ['unknown', 'https://mibc-fr-01.mailinblack.com/securelink/?key=eyJ'],
    ] as const) {
      await comesBackToField(guide);
      await guide.page.keyboard.type(pasted);
      await expect
        .poll(() =>
          guide.page.evaluate(() => document.querySelector('.answer')?.getAttribute('data-verdict')),
        )
        .toBe(kind);
      await inEachTheme(guide.page, name, async () =>
        expect(await accessibilityFaults(guide.page)).toEqual([]),
      );
      await guide.photographs(`phishing-${kind}`);
    }
  });
});

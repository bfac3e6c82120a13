import { expect, it } from 'vitest';
import { loginSelectors, STYLES, type Style } from '../extranet/index.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import { looksLike } from './overlay-sight.ts';

const styles = Object.keys(STYLES) as Style[];

/** Windows in CSS px. A laptop of 1366 × 768 at 125, 150 and 200 %, one of 1280 × 1024 at 200, 300 and 400 %, telephones, screens. */
const WINDOWS = [
  [1920, 1080],
  [1366, 768],
  [1280, 800],
  [1093, 614],
  [911, 512],
  [683, 384],
  [640, 512],
  [427, 341],
  [390, 844],
  [320, 568],
  [320, 256],
] as const;

/** What of the page's own words and controls lies under card or chip, and how many such boxes were looked at. */
const covered = (user: User, controls: readonly string[]) =>
  user.page.evaluate((selectors) => {
    const card = document
      .querySelector('aide-connexion')
      ?.shadowRoot?.querySelector<HTMLElement>('.overlay-layer');
    if (!card) throw new Error('There is no overlay.');
    const isSeen = getComputedStyle(card).visibility === 'visible';
    const ours = card.getBoundingClientRect();
    const linesOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()];
    };
    const own = (text: RegExp) =>
      [...document.querySelectorAll('body *')].filter(
        (one) =>
          text.test(one.textContent) && ![...one.children].some((child) => text.test(child.textContent)),
      );
    const heading = document.querySelector('h1') ?? document.querySelector('h2, h3');
    const words = [
      ...own(/^\s*(Identifiant ou mot de passe|.*(invalide|incorrect))/),
      ...(heading ? [heading] : []),
      ...own(/J'ai oublié mon|Besoin d'aide|Créer mon espace/),
    ];
    const boxes = [
      ...words.flatMap((one) => linesOf(one).map((box) => ({ box, name: one.textContent }))),
      ...selectors
        .flatMap((selector) => [...document.querySelectorAll(selector)])
        .map((one) => ({ box: one.getBoundingClientRect(), name: one.outerHTML.slice(0, 60) })),
    ].filter(({ box }) => box.width > 1 && box.height > 1);
    const meets = ({ box }: { box: DOMRect }) =>
      ours.left < box.right && box.left < ours.right && ours.top < box.bottom && box.top < ours.bottom;
    return {
      looked: boxes.length,
      size: card.querySelector('.overlay-card') ? 'card' : 'chip',
      isSeen,
      under: isSeen ? boxes.filter(meets).map(({ name }) => name) : [],
    };
  }, controls);

forEachBrowser('nothing that the page says is covered', (open, browser) => {
  it.each(styles)(
    'on a page of the %s kind, in windows from 320 to 1920 px',
    async (style) => {
      const user = await open({ viewport: { width: 1280, height: 800 } });
      const { identifier, password, submit } = loginSelectors(style);
      const figures: string[] = [];
      const under: string[] = [];
      for (const [width, height] of WINDOWS) {
        await user.page.setViewport({ width, height });
        await user.visitsLogin({ style, told: true });
        await looksLike(user, { visible: true, inViewport: true });
        const look = () => covered(user, [identifier, password, submit]);
        // A page that moves is followed in the next frame.
        await until(
          look,
          ({ under }) => under.length === 0,
          () => '',
          1_000,
        ).catch(() => null);
        const seen = await look();
        expect(seen.looked).toBeGreaterThan(5);
        figures.push(`${width}×${height} ${seen.size} ${seen.under.length}/${seen.looked}`);
        under.push(...seen.under.map((name) => `${width}×${height}: ${name}`));
        await user.photographs(`coverage-${style}-${width}x${height}`);
      }
      console.info(`${browser}, ${style}: ${under.length} covered. ${figures.join(', ')}`);
      expect(under).toEqual([]);
    },
    240_000,
  );
});

import { expect, it } from 'vitest';
import { loginSelectors } from '../extranet/index.ts';
import { pages } from '../pages/index.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import { findsRefusal, looksLike } from './overlay-sight.ts';
import { ringIs, ringSight } from './ring-sight.ts';

const { identifier, password, submit } = loginSelectors('keycloak');
const KEEP_CLEAR = [identifier, password, submit, 'h1'];
const WHOLE = { size: 'card' as const, visible: true, inViewport: true, covers: [] };

/** Changes the page, and lets the overlay hear of it as of a change of the window. */
const changes = (user: User, change: () => void) =>
  user.page.evaluate(change).then(() => user.page.evaluate(() => void dispatchEvent(new Event('resize'))));

/** Size of the card, its ground, and whether a hand would meet it where it is seen. */
const cardIn = (user: User) =>
  user.page.evaluate(() => {
    const host = document.querySelector('aide-connexion');
    const panel = host?.shadowRoot?.querySelector('.overlay-card');
    const box = panel?.getBoundingClientRect();
    if (!host || !panel || !box) return null;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return {
      width: Math.round(box.width),
      ground: getComputedStyle(panel).backgroundColor,
      isMet: document.elementFromPoint(x, y) === host,
    };
  });

const isWhole = async (user: User) => {
  await looksLike(user, WHOLE, KEEP_CLEAR);
  await until(
    () => cardIn(user),
    (seen) => seen?.width === 340 && seen.isMet && seen.ground === 'rgb(255, 255, 255)',
    (seen) => `The card is ${JSON.stringify(seen)}`,
    3000,
  );
};

forEachBrowser('the overlay stands anywhere', (open) => {
  it.each(['1.25', '0.8', '2'])('on a page that is zoomed %s times by its own style', async (zoom) => {
    const user = await open({ viewport: { width: 1920, height: 1080 } });
    await findsRefusal(user);
    await user.page.evaluate((times) => {
      document.documentElement.style.setProperty('zoom', times);
      dispatchEvent(new Event('resize'));
    }, zoom);
    await isWhole(user);
    await user.clicksInOverlay('Mon mot de passe');
    await ringIs(user, /mot de passe/);
    await user.photographs(`anywhere-zoom-${zoom}`);
  });

  it('on a page that takes our element into another document and back', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user);
    await changes(user, () => {
      const host = document.querySelector('aide-connexion');
      const elsewhere = document.implementation.createHTMLDocument();
      if (host) elsewhere.body.append(host);
      if (host) document.documentElement.append(host);
    });
    await isWhole(user);
  });

  it('on a page that takes everything out of itself, and puts it back', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user);
    await user.page.evaluate(async () => {
      const root = document.documentElement;
      document.replaceChildren();
      await new Promise(requestAnimationFrame);
      document.append(root);
    });
    await looksLike(user, { visible: true, inViewport: true, covers: [] }, KEEP_CLEAR);
  });

  it('on a page that moves from one view to the next', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user);
    await user.page.evaluate(async () => {
      const heading = document.querySelector('h1');
      await document.startViewTransition(() => heading?.append(' à nouveau')).finished;
    });
    await isWhole(user);
  });

  it('on a page in quirks mode', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    for (const page of pages.filter(({ file }) => file === 'failed/plain-bgcolor-cell.html'))
      await user.visitsSaved(page);
    await looksLike(user, { size: 'card', visible: true, inViewport: true });
    expect(await user.page.evaluate(() => document.compatMode)).toBe('BackCompat');
    expect(await cardIn(user)).toMatchObject({ width: 340, isMet: true });
  });

  it('on a page that is written from right to left', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user);
    await changes(user, () => {
      document.documentElement.dir = 'rtl';
    });
    await isWhole(user);
    await user.photographs('anywhere-rtl');
  });

  it('in a window that is narrower than its words', async () => {
    const user = await open({ viewport: { width: 200, height: 700 } });
    await findsRefusal(user);
    await looksLike(user, { size: 'chip', visible: true, inViewport: true, covers: [] }, KEEP_CLEAR);
    await user.photographs('anywhere-narrow');
  });

  it('beside a message as tall as the window, which it does not cover', async () => {
    const user = await open({ viewport: { width: 480, height: 400 } });
    await findsRefusal(user);
    await changes(user, () => {
      const message = document.createElement('p');
      message.setAttribute('role', 'alert');
      message.id = 'tall';
      message.textContent = 'Identifiant ou mot de passe incorrect. '.repeat(60);
      document.querySelector('form')?.prepend(message);
      message.scrollIntoView({ block: 'start' });
    });
    const overWords = () =>
      user.page.evaluate(() => {
        const card = document.querySelector('aide-connexion')?.shadowRoot?.querySelector('.overlay-layer');
        const message = document.querySelector('#tall');
        if (!card || !message || getComputedStyle(card).visibility !== 'visible') return 0;
        const ours = card.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(message);
        return [...range.getClientRects()].filter(
          (line) =>
            line.left < ours.right &&
            ours.left < line.right &&
            line.top < ours.bottom &&
            ours.top < line.bottom,
        ).length;
      });
    await until(
      overWords,
      (lines) => lines === 0,
      (lines) => `${lines} lines are covered.`,
      3000,
    );
    await user.photographs('anywhere-tall-message');
  });
});

forEachBrowser('the ring', (open) => {
  it('goes with its link when the window is resized, and nothing of ours covers it', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user);
    await user.clicksInOverlay('Mon mot de passe');
    for (const [width, height] of [
      [683, 384],
      [390, 844],
      [320, 568],
    ] as const) {
      await user.page.setViewport({ width, height });
      await ringIs(user, /mot de passe/);
      await looksLike(user, { visible: true, covers: [] }, ['a:focus']);
      await user.photographs(`ring-${width}`);
    }
  });

  it.each(['Mon identifiant', 'Mon mot de passe'])('for « %s » touches its link alone', async (choice) => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user, 'table');
    await looksLike(user, WHOLE);
    await user.clicksInOverlay(choice);
    await ringIs(user, choice === 'Mon identifiant' ? /identifiant/ : /mot de passe/);
    expect((await ringSight(user.page))?.touches).toEqual([]);
  });

  it('is drawn at the first press, also where that takes the focus from a field the card made room for', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user, 'table');
    await changes(user, () => {
      const field = document.createElement('input');
      Object.assign(field.style, { position: 'fixed', right: '30px', bottom: '30px' });
      document.body.append(field);
      field.focus();
    });
    await looksLike(user, WHOLE, ['input']);
    await user.clicksInOverlay('Mon identifiant');
    await ringIs(user, /identifiant/);
  });

  it('is drawn around the link that can be seen, where there are two of the name', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await user.visitsLogin({ style: 'keycloak', answer: 'fetch' });
    await user.page.evaluate(() => {
      const link = [...document.querySelectorAll('a')].find(({ textContent }) =>
        /mot de passe/.test(textContent),
      );
      const hidden = link?.cloneNode(true);
      if (!(hidden instanceof HTMLElement)) throw new Error('There is no link.');
      hidden.style.display = 'none';
      hidden.id = 'hidden-double';
      link?.before(hidden);
    });
    await user.logsIn();
    await looksLike(user, { size: 'card' });
    await user.clicksInOverlay('Mon mot de passe');
    await ringIs(user, /mot de passe/);
  });

  it('is not there where the page has no such link: the card says where it is', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await user.visitsLogin({ style: 'keycloak', answer: 'fetch' });
    await user.page.evaluate(() => {
      for (const link of document.querySelectorAll('a'))
        if (/mot de passe/.test(link.textContent)) link.hidden = true;
    });
    await user.logsIn();
    await looksLike(user, { size: 'card' });
    await user.clicksInOverlay('Mon mot de passe');
    await looksLike(user, { size: 'card', visible: true });
    expect(
      await user.page.evaluate(() => document.querySelector('aide-connexion')?.shadowRoot?.textContent),
    ).toContain('Sur la page d’accueil, cliquez sur');
    expect(await ringSight(user.page)).toBeNull();
  });

  it('is drawn around a link in a frame of the site', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await user.visitsLogin({ style: 'keycloak', answer: 'refused', frame: true });
    await user.logsIn();
    await looksLike(user, { size: 'card' });
    await user.clicksInOverlay('Mon mot de passe');
    await ringIs(user, /mot de passe/);
    await user.photographs('ring-frame');
  });
});

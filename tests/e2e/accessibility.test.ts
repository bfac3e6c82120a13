import { expect, it } from 'vitest';
import {
  cutTexts,
  listens,
  looking,
  moving,
  outlineOf,
  smallTargets,
  spacesText,
  textIsSized,
  type Where,
  walks,
} from './accessibility-sight.ts';
import { FAILED } from './advice-ids.ts';
import { GUIDE_PLACES, turnsTo } from './guide-places.ts';
import { accessibilityFaults, overflow } from './harness/axe.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import type { BrowserName } from './harness/world.ts';
import { asksByKeys, noteLooks, says, typesCode } from './note-sight.ts';
import { findsRefusal, focusIn, looksLike, pressesBack } from './overlay-sight.ts';
import { withdrawAccess } from './withdraw-access.ts';

/** The views differ in what they say, hardly in how they are drawn: in Firefox, which is slower, one stands for all. */
const viewsIn = (name: BrowserName) => (name === 'chromium' ? GUIDE_PLACES : GUIDE_PLACES.slice(0, 1));

/** In Firefox we are in the tab even of an empty answer, and say that the site is out of order. */
const statesIn = (name: BrowserName) =>
  Object.keys(STATES).filter((state) => name === 'chromium' || state !== 'reload needed');

/** The colours that a browser can be told to take while it runs. */
const coloursIn = (name: BrowserName) =>
  name === 'chromium' ? (['light', 'dark', 'forced colours'] as const) : [];

/** Everything that the overlay may look like. */
const SHAPES: Record<string, (user: User) => Promise<void>> = {
  chip: async (user) => {
    await user.visitsLogin({ style: 'table', code: true });
    await looksLike(user, { size: 'chip', visible: true });
  },
  panel: async (user) => {
    await findsRefusal(user);
    await looksLike(user, { size: 'card', visible: true });
  },
  'list with an advice open': async (user) => {
    await findsRefusal(user);
    await user.clicksInOverlay('Autre chose');
    await user.clicksInOverlay('Il vous manque');
  },
  'choices of « Masquer »': async (user) => {
    await findsRefusal(user);
    await user.clicksInOverlay('Masquer');
  },
  'card that points': async (user) => {
    await findsRefusal(user);
    await user.clicksInOverlay('Mon mot de passe');
  },
  'note at the code': async (user) => {
    await user.visitsLogin({ style: 'keycloak', code: true });
    await user.sees('security-code');
    await typesCode(user, 'aB');
    await noteLooks(user, says('mélangées'));
  },
  farewell: async (user) => {
    await user.visitsLogin({ style: 'bootstrap', code: true });
    await user.sees('security-code');
    await user.clicksInOverlay('Ouvrir l’aide');
    await user.clicksInOverlay('Masquer');
    await user.clicksInOverlay('Aujourd’hui');
    await user.sees();
  },
};

/** Everything that the popup may say. */
const STATES: Record<string, (user: User) => Promise<User>> = {
  elsewhere: async (user) => {
    const popup = await user.opensPopup();
    await popup.reads('Cet onglet n’est pas l’extranet');
    return popup;
  },
  'nothing noticed, pauses open': async (user) => {
    await user.visitsLogin({ style: 'keycloak' });
    const popup = await user.opensPopup();
    await popup.reads('Rien à signaler sur cette page');
    await popup.clicks('Mettre en pause');
    await popup.reads('Rien ne s’affichera plus dans la page.');
    return popup;
  },
  'noticed and paused': async (user) => {
    const pauses = [{ advice: 'check-spam', place: null, until: null }];
    await user.world.control.store({ pauses });
    await user.visitsLogin({ style: 'table', code: true });
    const popup = await user.opensPopup();
    await popup.reads('Code difficile à lire');
    await popup.clicks('En pause');
    await popup.reads('Réafficher');
    return popup;
  },
  'reload needed': async (user) => {
    await user.page.setRequestInterception(true);
    user.page.on('request', (request) => void request.respond({ status: 500, body: '' }));
    await user.visits('/aparts/').catch(() => undefined);
    const popup = await user.opensPopup();
    await popup.reads('Rechargez cet onglet');
    return popup;
  },
  // Nothing gives the access back: nobody after this one may need it.
  'access withdrawn': async (user) => {
    await withdrawAccess(user.world);
    const popup = await user.opensPopup();
    await popup.reads('L’aide n’a plus accès au site');
    await popup.reads('Redonner l’accès');
    return popup;
  },
};

const isInTheHelp = (user: User) =>
  until(
    () => focusIn(user.page),
    ({ ours }) => ours,
    () => 'The key did not lead into the help.',
  );

const faultsIn = async (page: User['page'], where: Where, asks?: 'everything' | 'colours') =>
  (await accessibilityFaults(page, asks)).filter(
    (fault) => where === 'page' || fault.includes('aide-connexion'),
  );

/** A frame after its text has grown, a card has found its place again. */
const isReadInFull = (page: User['page'], where: Where, photo: string) =>
  until(
    () => cutTexts(page, where),
    (cut) => cut.length === 0,
    (cut) => `${photo}: cut off are ${cut?.join(', ')}`,
    3_000,
  );

/** Everything that is asked of whatever can be seen. */
async function isForEveryone(user: User, where: Where, name: BrowserName, photo: string): Promise<void> {
  const { page } = user;
  const hasNone = (faults: string[]) => expect(faults, photo).toEqual([]);
  if (name === 'firefox') hasNone(await faultsIn(page, where));
  for (const look of coloursIn(name)) {
    await looking(page, look);
    await user.photographs(`a11y-${look.split(' ')[0]}-${photo}`);
    // axe-core goes by the colours of the style sheet, which are not those that are forced.
    if (look !== 'forced colours')
      hasNone(await faultsIn(page, where, look === 'dark' ? 'colours' : 'everything'));
  }
  if (name === 'chromium') {
    await looking(page, 'reduced motion');
    hasNone(await moving(page, where));
  }
  hasNone(await smallTargets(page, where));
  await isReadInFull(page, where, photo);
  if (name === 'chromium') {
    await textIsSized(page, 2);
    await user.photographs(`a11y-doubled-${photo}`);
    await isReadInFull(page, where, photo);
    await textIsSized(page, 1);
  }
  await spacesText(page, where);
  await user.photographs(`a11y-spaced-${photo}`);
  await isReadInFull(page, where, photo);
}

forEachBrowser('everyone can use', (open, name) => {
  it.each(Object.keys(SHAPES))('the overlay: %s', async (shape) => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await SHAPES[shape]?.(user);
    await isForEveryone(user, 'overlay', name, shape);
  });

  it.each(statesIn(name))('the popup: %s', async (state) => {
    const popup = await STATES[state]?.(await open());
    if (!popup) throw new Error(`There is no ${state}.`);
    await popup.page.setViewport({ width: 400, height: 600 });
    await isForEveryone(popup, 'page', name, `popup-${state}`);
    expect(await overflow(popup.page)).toBe(0);
  });

  it('the guide, in each of its views', { timeout: 180_000 }, async () => {
    const guide = await (await open()).opensGuide();
    for (const at of viewsIn(name)) {
      await turnsTo(guide, at);
      await isForEveryone(guide, 'page', name, `guide-${at.replace('/', '-')}`);
      expect(await overflow(guide.page), at).toBe(0);
    }
  });
});

forEachBrowser('by keyboard alone, every stop can be seen', (open, name) => {
  it.each([
    [1280, 800],
    [320, 256],
  ])('in the overlay, in a window of %i × %i, and the focus leaves it again', async (width, height) => {
    const user = await open({ viewport: { width, height } });
    await findsRefusal(user);
    await user.page.focus('#username');
    await asksByKeys(user, 'overlay');
    await looksLike(user, { size: 'card', visible: true, inViewport: true });
    await pressesBack(user, 'Tab', 'Tab');
    const { stops, faults } = await walks(user, 'overlay');
    expect(faults).toEqual([]);
    // Firefox stops at what scrolls, too.
    expect(stops.filter((stop) => stop !== 'div' && stop !== 'Fermer l’aide')).toEqual([
      'Mon identifiant',
      'Mon mot de passe',
      'Autre chose (3)',
      'Masquer…',
    ]);
    expect((await focusIn(user.page)).ours).toBe(false);
  });

  it('in the popup', async () => {
    const user = await open();
    const popup = await STATES['noticed and paused']?.(user);
    if (!popup) throw new Error('There is no popup.');
    await popup.page.setViewport({ width: 400, height: 600 });
    const { stops, faults } = await walks(popup, 'page');
    expect(faults).toEqual([]);
    expect(stops.at(-1)).toBe('En pause (1)');
  });

  it.each([
    [1280, 800],
    [320, 256],
  ])('in each view of the guide, in a window of %i × %i', { timeout: 180_000 }, async (width, height) => {
    const guide = await (await open()).opensGuide();
    await guide.page.setViewport({ width, height });
    for (const at of viewsIn(name)) {
      await turnsTo(guide, at);
      const { stops, faults } = await walks(guide, 'page');
      expect(faults, at).toEqual([]);
      expect(stops.length, at).toBeGreaterThan(2);
      expect(await overflow(guide.page), at).toBe(0);
    }
  });
});

forEachBrowser('the overlay comes without disturbing anyone', (open, name) => {
  it('leaves a person who is typing in the field', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'spa', answer: 'fetch' });
    await user.types('Identifiant', 'zq7');
    await user.types('Mot de passe', 'k 3');
    await user.submitsWithEnter();
    await user.sees(...FAILED);
    await looksLike(user, { visible: true });
    await user.page.keyboard.type('x');
    const value = () =>
      user.page.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLInputElement && activeElement.type === 'password';
      });
    expect(await value()).toBe(true);
  });

  it('speaks once, from a status that came empty, however often it is opened and reduced', async () => {
    const user = await open();
    const heard = await listens(user.page);
    await findsRefusal(user);
    await until(
      heard,
      (all) => all.length > 1,
      (all) => `Heard: ${all?.join('|')}`,
    );
    await user.clicksInOverlay('Réduire l’aide');
    await user.clicksInOverlay('Ouvrir l’aide');
    await user.clicksInOverlay('Autre chose');
    await looksLike(user, { size: 'card', visible: true });
    expect(await heard()).toEqual(['', expect.stringMatching(/^Connexion refusée\. 3 conseils/)]);
  });

  it('is heard of where there is no room to show it', async () => {
    const user = await open({ viewport: { width: 320, height: 60 } });
    const heard = await listens(user.page);
    await findsRefusal(user);
    await looksLike(user, { visible: false });
    await until(
      heard,
      (all) => all.length > 1,
      (all) => `Heard: ${all?.join('|')}`,
    );
    const visibility = await user.page.evaluate(() => {
      const status = document.querySelector('aide-connexion')?.shadowRoot?.querySelector('[role=status]');
      return status && getComputedStyle(status).visibility;
    });
    expect(visibility).toBe('visible');
  });

  it('gives the focus back to the field it was called from, after Escape and after « Fermer »', async () => {
    const user = await open();
    await findsRefusal(user);
    await user.page.focus('#username');
    const ways = [
      () => user.presses('Escape'),
      async () => {
        await pressesBack(user, 'Tab');
        await user.presses('Enter');
      },
    ];
    for (const closes of ways) {
      await asksByKeys(user, 'overlay');
      await isInTheHelp(user);
      await closes();
      await looksLike(user, null);
      expect(await focusIn(user.page)).toEqual({ ours: false, text: 'username' });
    }
  });

  it.each([
    [1280, 800],
    [640, 480],
    [320, 256],
  ])('never hides what has the focus in the page, in a window of %i × %i', async (width, height) => {
    const user = await open({ viewport: { width, height } });
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await user.logsIn();
    await user.sees(...FAILED);
    // The user has asked for the panel, and goes back into the page beside it.
    await asksByKeys(user, 'overlay');
    await isInTheHelp(user);
    await asksByKeys(user, 'overlay');
    await user.page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const stops: string[] = [];
    for (let i = 0; i < 7; i++) {
      await user.presses('Tab');
      stops.push((await focusIn(user.page)).text);
      await looksLike(user, { covers: [] }, [':focus']);
    }
    expect(stops).toEqual(expect.arrayContaining(['username', 'password']));
  });

  if (name === 'chromium')
    it('scrolls at once to what it points at, where nothing shall move', async () => {
      const user = await open({ viewport: { width: 1280, height: 800 } });
      await looking(user.page, 'reduced motion');
      await findsRefusal(user);
      await user.page.evaluate(() => {
        document.body.style.paddingTop = '3000px';
        addEventListener('scroll', () => {
          document.body.dataset.scrolled = `${document.body.dataset.scrolled ?? ''} ${Math.round(scrollY)}`;
        });
      });
      await user.clicksInOverlay('Mon identifiant');
      const scrolled = () => user.page.evaluate(() => document.body.dataset.scrolled ?? '');
      await until(scrolled, Boolean, () => 'The page did not scroll.');
      const at = await user.page.evaluate(() => Math.round(scrollY));
      expect(at).toBeGreaterThan(2000);
      expect(await scrolled()).toBe(` ${at}`);
    });
});

forEachBrowser(
  'the shipped overlay, which nobody can look into,',
  (open, name) => {
    const isThere = (user: User) =>
      until(
        () => user.page.evaluate(() => document.querySelectorAll('aide-connexion').length),
        (count) => count === 1,
        () => 'There is no overlay.',
      );
    const tabsInto = async (user: User) => {
      await user.page.evaluate(() => [...document.querySelectorAll('a')].at(-1)?.focus());
      await user.presses('Tab');
      return user.page.evaluate(() => document.activeElement?.localName);
    };

    it('is reached by Tab after the end of the page, and closed by Escape', async () => {
      const user = await open();
      await user.visitsLogin({ answer: 'refused' });
      await user.logsIn();
      await isThere(user);
      await until(
        () => tabsInto(user),
        (focused) => focused === 'aide-connexion',
        (focused) => `The focus is on ${focused}`,
      );
      expect(await user.page.evaluate(() => document.querySelector('aide-connexion')?.shadowRoot)).toBeNull();
      await user.presses('Escape');
      await until(
        () => user.page.evaluate(() => document.querySelectorAll('aide-connexion').length),
        (count) => count === 0,
        () => 'It does not close.',
      );
    });

    // Only Chromium's developer tools tell what a screen reader is told from a closed root.
    if (name === 'chromium')
      it('is a named region with its headings and buttons for a screen reader', async () => {
        const user = await open({ viewport: { width: 1280, height: 800 } });
        await user.visitsLogin({ answer: 'refused' });
        await user.logsIn();
        const met = await until(
          async () => (await outlineOf(user.page)) ?? [],
          (lines) => lines.some((line) => line.includes('3 conseils')),
          (lines) => `The status is silent: ${lines?.join(', ')}`,
        );
        expect(met).toEqual([
          expect.stringMatching(
            /^status « Connexion refusée\. 3 conseils à la fin de la page\..* » live polite$/,
          ),
          'region « Aide à la connexion »',
          'button « Réduire l’aide »',
          'button « Fermer l’aide »',
          'heading « Connexion refusée » level 2',
          'button « Mon identifiant »',
          'button « Mon mot de passe »',
          'button « Autre chose (3) » expanded false',
          'button « Masquer… »',
        ]);
      });
  },
  'shipped',
);

import { expect, it } from 'vitest';
import { FAILED } from './advice-ids.ts';
import { answering, NO_ANSWER } from './harness/answering.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import { looksLike } from './overlay-sight.ts';

/** What pages ask for all the time: an open session, a counter, news. Every document of the tab does. */
const pollsAllTheTime = async ({ page }: User) =>
  void (await page.evaluateOnNewDocument(() => {
    setInterval(() => {
      // One that is under way as the page leaves fails.
      void fetch(`/aparts/static/common.css?${Date.now()}`).catch(() => undefined);
      const older = new XMLHttpRequest();
      older.open('GET', '/aparts/static/dialog.js');
      older.send();
    }, 150);
  }));

/** Waits until the page has asked so many times more: told by the site, since a page that waits for its answer tells nothing. */
async function hasPolled({ world }: User, times: number): Promise<void> {
  const polls = () => world.extranet.requests.filter(({ path }) => path.includes('dialog.js')).length;
  const before = polls();
  await until(
    async () => polls() - before,
    (asked) => asked >= times,
    (asked) => `The page asked ${asked} times.`,
  );
}

/** How the log-ins of the journal have ended. */
async function outcomes(user: User): Promise<string[]> {
  const { journal } = await user.world.control.stored();
  return Array.isArray(journal) ? journal.map(({ outcome }) => outcome) : [];
}

const hasEndedAs = (user: User, outcome: string) =>
  until(
    () => outcomes(user),
    (ends) => ends.join() === outcome,
    (ends) => `The journal says ${ends}.`,
  );

/** Types an address: unlike the driver's own way, it does not mind what the page before was waiting for. */
async function typesAddress({ page, world }: User, address: string): Promise<void> {
  page.goto(world.origin + address).catch(() => undefined);
  await until(
    async () => page.url(),
    (url) => url.endsWith(address),
    (url) => `The tab does not go to ${address}, it is at ${url}.`,
  );
  await page.waitForFunction(() => document.readyState === 'complete');
}

const step = (field: string, control: string) => `<!DOCTYPE html><html lang="fr"><title>Connexion</title>
<h1>Connexion</h1><form method="post" action="/aparts/suite">${field}<button>${control}</button></form>`;
const STEPS: Record<string, string> = {
  '/aparts/etape1': step(
    '<label>Identifiant <input name="username" autocomplete="username"></label>',
    'Suivant',
  ),
  '/aparts/etape2': step(
    '<input type="hidden" name="username" value="x"><label>Mot de passe <input type="password" name="password"></label>',
    'Se connecter',
  ),
};

/** A log-in in two pages; the one that `refuses` is answered, without a word, with the page that it `shows`. */
async function inTwoSteps({ page }: User, { refuses, shows }: { refuses: string; shows: string }) {
  let at = '/aparts/etape1';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) void request.continue();
    else {
      if (request.method() === 'POST') at = at === refuses ? shows : '/aparts/etape2';
      void request.respond({ contentType: 'text/html; charset=utf-8', body: STEPS[at] ?? '' });
    }
  });
}

/** A log-in is refused by leading to a page that says so, each time it is asked for. */
async function refusesOnAPageOfItsOwn({ page }: User): Promise<void> {
  const says = step(
    `<p role="alert">Identifiant ou mot de passe incorrect.</p><label>Identifiant <input name="username"></label>
<label>Mot de passe <input type="password" name="password"></label>`,
    'Se connecter',
  );
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.method() === 'POST')
      void request.respond({ status: 302, headers: { location: '/aparts/refus' } });
    else if (new URL(request.url()).pathname === '/aparts/refus')
      void request.respond({ contentType: 'text/html; charset=utf-8', body: says });
    else void request.continue();
  });
}

async function fillsIn(user: User): Promise<void> {
  await user.types('Identifiant', 'zq7');
  await user.types('Mot de passe', 'k 3');
}

forEachBrowser('what is no refused log-in', (open, name) => {
  it('a log-in that takes its time, on a page that asks for something all the while', async () => {
    const user = await open();
    await pollsAllTheTime(user);
    await user.visitsLogin({ style: 'table', answer: 'ok' });
    await hasPolled(user, 3);
    const answer = await answering(user.page);
    await fillsIn(user);
    await user.clicks('Se connecter');
    await answer.asked();
    await hasPolled(user, 20);
    expect(await outcomes(user)).toEqual(['tried']);
    await answer.comes();
    await user.reads('Mes demandes');
    await hasEndedAs(user, 'succeeded');
  });

  it('a page that asks for something all the time and sends its log-in by a script, which takes its time', async () => {
    const user = await open();
    await pollsAllTheTime(user);
    await user.visitsLogin({ style: 'spa', answer: 'ok' });
    await hasPolled(user, 3);
    const answer = await answering(user.page);
    await fillsIn(user);
    await user.clicks('Se connecter');
    await answer.asked();
    await hasPolled(user, 20);
    expect(await outcomes(user)).toEqual(['tried']);
    await answer.comes();
    await user.reads('Mes demandes');
    await hasEndedAs(user, 'succeeded');
  });

  it('a press beside the form, whatever the button is called', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'bootstrap', answer: 'silent' });
    for (const caption of [
      'OK',
      'Tout accepter',
      'Continuer sans accepter',
      'Valider mes choix',
      'Envoyer',
    ]) {
      await user.page.evaluate((text) => {
        const banner = document.createElement('div');
        const button = document.createElement('button');
        button.textContent = text;
        button.addEventListener('click', () => {
          void fetch('/aparts/static/common.css').then(() => banner.remove());
        });
        banner.append('Ce site dépose des cookies.', button);
        document.querySelector('form')?.before(banner);
      }, caption);
      await user.clicks(caption);
      await user.page.waitForFunction((text) => !document.body.innerText.includes(text), {}, 'cookies');
      await user.seesNothing();
      expect(await outcomes(user), caption).toEqual([]);
    }
  });

  it('log-ins that have no answer, each in its own way, and the address typed again', async () => {
    const user = await open();
    let ways = Object.entries(NO_ANSWER);
    const answer = await answering(user.page, async (request) => {
      const [way, ...rest] = ways;
      ways = rest;
      await way?.[1](request);
    });
    for (const times of [1, 2, 3, 4]) {
      await typesAddress(user, `/aparts/?fois=${times}`);
      await fillsIn(user);
      await user.clicks('Se connecter');
      await answer.asked(times);
    }
    expect(ways).toEqual([]);
    await typesAddress(user, '/aparts/?fois=5');
    await user.seesNothing();
    expect(await outcomes(user)).not.toContain('refused');
  });

  it('a log-in without an answer, and then a link', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'bootstrap' });
    await user.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/aparts/?page=accueil';
      link.textContent = 'Accueil du service';
      document.body.append(link);
    });
    const answer = await answering(user.page, NO_ANSWER['it answers 204']);
    await fillsIn(user);
    await user.clicks('Se connecter');
    await answer.asked();
    await user.clicks('Accueil du service');
    await user.page.waitForFunction(() => location.search !== '' && document.readyState === 'complete');
    await user.seesNothing();
    expect(await outcomes(user)).not.toContain('refused');
  });

  it('a log-in whose answer comes in a new tab: that one tells, and the old one is silent', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', answer: 'silent' });
    await user.page.evaluate(() =>
      document.querySelector('input[type=password]')?.closest('form')?.setAttribute('target', '_blank'),
    );
    await fillsIn(user);
    const { browser } = user.world;
    const before = await browser.pages();
    await user.clicks('Se connecter');
    const [second] = await until(
      async () => (await browser.pages()).filter((page) => !before.includes(page)),
      (pages) => pages.length === 1,
      () => 'No tab was opened.',
    );
    await second?.bringToFront();
    await second?.waitForSelector('aide-connexion', { timeout: 10_000 });
    await user.page.bringToFront();
    await user.visits('/aparts/');
    await user.seesNothing();
    expect(await outcomes(user)).toEqual(['refused']);
  });

  it('a second button of the form: it draws another code, changes the language, shows the password', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', answer: 'silent' });
    for (const caption of ['Autre code', 'English', 'Afficher']) {
      await user.page.evaluate((text) => {
        const button = document.createElement('button');
        button.textContent = text;
        document.querySelector('input[type=password]')?.closest('form')?.append(button);
      }, caption);
      await user.submits(caption);
      await user.seesNothing();
      expect(await outcomes(user), caption).toEqual([]);
    }
  });

  // Only Chromium prepares pages unseen.
  if (name === 'chromium')
    it('a page that the browser prepares before anybody asks for it, until it is shown', async () => {
      const user = await open();
      await user.visitsLogin({ style: 'table', answer: 'refused' });
      await user.logsIn();
      await user.sees(...FAILED);
      await user.visits('/aparts/aide');
      await user.page.evaluate(() => {
        const rules = document.createElement('script');
        rules.type = 'speculationrules';
        rules.textContent = JSON.stringify({
          prerender: [{ urls: ['/aparts/panne/503'], eagerness: 'immediate' }],
        });
        const link = document.createElement('a');
        link.href = '/aparts/panne/503';
        link.textContent = 'Vers la page préparée';
        document.body.append(rules, link);
      });
      const isPrepared = () =>
        user.world.extranet.requests.some(({ path }) => path.startsWith('/aparts/panne/503'));
      await until(
        async () => isPrepared(),
        (prepared) => prepared,
        () => 'The page was not prepared.',
      );
      await user.seesNothing();
      expect(await user.badge()).toBe('');
      await user.clicks('Vers la page préparée');
      await user.sees('service-unavailable');
    });
});

forEachBrowser('a refused log-in is one refusal', (open) => {
  it('without a word, on a page that asks for something all the time', async () => {
    const user = await open();
    await pollsAllTheTime(user);
    await user.visitsLogin({ style: 'keycloak', answer: 'fetch-silent' });
    await hasPolled(user, 3);
    await user.logsIn();
    await user.sees(...FAILED);
  });

  it('in a frame, without a word', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'silent', frame: true });
    await user.logsIn();
    await user.sees(...FAILED);
    expect(await outcomes(user)).toEqual(['refused']);
  });

  it.each([
    { at: 'the first', refuses: '/aparts/etape1', shows: '/aparts/etape1' },
    { at: 'the second', refuses: '/aparts/etape2', shows: '/aparts/etape2' },
    { at: 'the second, with the form of the first', refuses: '/aparts/etape2', shows: '/aparts/etape1' },
  ])('where it takes two steps, at $at', async ({ refuses, shows }) => {
    const user = await open();
    await inTwoSteps(user, { refuses, shows });
    await user.visits('/aparts/etape1');
    await user.types('Identifiant', 'zq7');
    await user.submits('Suivant');
    if (refuses === '/aparts/etape2') {
      await user.types('Mot de passe', 'k 3');
      await user.submits('Se connecter');
    }
    await user.sees(...FAILED);
    expect(await outcomes(user)).toEqual(['refused']);
  });

  it('the third in one page that a script draws', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'spa', answer: 'refused' });
    for (const _ of [1, 2, 3]) {
      await user.logsIn();
      await user.sees(...FAILED, ...(_ === 3 ? ['request-assistance'] : []));
    }
  });

  it('where the fields are called otherwise on each load', async () => {
    const user = await open();
    await user.page.evaluateOnNewDocument(() =>
      addEventListener('DOMContentLoaded', () => {
        for (const field of document.querySelectorAll('input[type=text],input[type=password]'))
          field.setAttribute('name', `f${Math.random().toString(36).slice(2)}`);
      }),
    );
    await user.visitsLogin({ style: 'bootstrap', answer: 'silent' });
    await user.logsIn();
    await user.sees(...FAILED);
  });

  it('from an impatient hand that presses twice', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', answer: 'silent' });
    await user.page.evaluate(() =>
      document.addEventListener('submit', () => Object.assign(globalThis, { sentOnce: true })),
    );
    await fillsIn(user);
    const button = await user.page.$('input[type=submit],input[type=image],button');
    await button?.click({ count: 2 });
    await user.sees(...FAILED);
    expect(await outcomes(user)).toEqual(['refused']);
  });

  it.each([
    ['loads itself again', () => location.reload()],
    ['leads to itself', () => location.assign(location.href)],
  ])('on a page that %s, and once closed, its help stays closed', async (_, lead) => {
    const user = await open();
    await refusesOnAPageOfItsOwn(user);
    await user.visitsLogin({ style: 'keycloak' });
    await user.logsIn();
    await user.sees(...FAILED);
    await user.presses('Escape');
    await looksLike(user, null);
    for (const __ of [1, 2]) {
      await user.page.evaluate(() => Object.assign(globalThis, { isOld: true }));
      await user.page.evaluate(lead).catch(() => undefined);
      await user.page.waitForFunction(() => !('isOld' in globalThis) && document.readyState === 'complete');
    }
    await user.sees(...FAILED);
    await looksLike(user, { size: 'chip', visible: true });
    expect(await outcomes(user)).toEqual(['refused']);
  });
});

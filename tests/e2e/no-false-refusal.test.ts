import { expect, it } from 'vitest';
import { FAILED } from './advice-ids.ts';
import { answering, NO_ANSWER } from './harness/answering.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

declare global {
  /** How many answers the page's own questions have had. */
  var polled: number;
}

/** What pages ask for all the time: an open session, a counter, news. Every document of the tab does. */
const pollsAllTheTime = async ({ page }: User) =>
  void (await page.evaluateOnNewDocument(() => {
    globalThis.polled = 0;
    setInterval(() => {
      void fetch(`/aparts/static/common.css?${Date.now()}`).then(() => {
        globalThis.polled += 1;
      });
      const older = new XMLHttpRequest();
      older.open('GET', '/aparts/static/dialog.js');
      older.send();
    }, 150);
  }));

const hasPolled = (user: User, times: number) =>
  until(
    () => user.page.evaluate(() => globalThis.polled),
    (polled) => polled >= times,
    (polled) => `The page asked ${polled} times.`,
  );

/** How the log-ins of the journal have ended. */
async function outcomes(user: User): Promise<string[]> {
  const { journal } = await user.world.control.stored();
  return Array.isArray(journal) ? journal.map(({ outcome }) => outcome) : [];
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

async function fillsIn(user: User): Promise<void> {
  await user.types('Identifiant', 'paie.dupont');
  await user.types('Mot de passe', 'un secret');
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
    const before = await user.page.evaluate(() => globalThis.polled);
    await hasPolled(user, before + 20);
    expect(await user.advice()).toEqual([]);
    expect(await outcomes(user)).toEqual(['tried']);
    await answer.comes();
    await user.reads('Mes demandes');
    await until(
      () => outcomes(user),
      (ends) => ends.join() === 'succeeded',
      (ends) => `The journal says ${ends}.`,
    );
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
    const before = await user.page.evaluate(() => globalThis.polled);
    await hasPolled(user, before + 20);
    expect(await user.advice()).toEqual([]);
    await answer.comes();
    await user.reads('Mes demandes');
    expect(await outcomes(user)).not.toContain('refused');
  });

  it.each(['OK', 'Tout accepter', 'Continuer sans accepter', 'Valider mes choix', 'Envoyer'])(
    'a press beside the form: %s',
    async (caption) => {
      const user = await open();
      await user.visitsLogin({ style: 'bootstrap', answer: 'silent' });
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
      expect(await outcomes(user)).toEqual([]);
    },
  );

  it.each(Object.keys(NO_ANSWER))(
    'a log-in without an answer, and the address typed again: %s',
    async (how) => {
      const user = await open();
      for (const _ of [1, 2, 3]) {
        await user.visits('/aparts/');
        const answer = await answering(user.page, NO_ANSWER[how]);
        await fillsIn(user);
        await user.clicks('Se connecter');
        await answer.asked();
        user.page.removeAllListeners('request');
        await user.page.setRequestInterception(false);
        await user.visits('/aparts/');
      }
      await user.seesNothing();
      expect(await outcomes(user)).not.toContain('refused');
    },
  );

  it('a log-in without an answer, and then a link', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'bootstrap' });
    await user.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/aparts/';
      link.textContent = 'Accueil du service';
      document.body.append(link);
    });
    const answer = await answering(user.page, NO_ANSWER['it answers 204']);
    await fillsIn(user);
    await user.clicks('Se connecter');
    await answer.asked();
    user.page.removeAllListeners('request');
    await user.page.setRequestInterception(false);
    await user.page.evaluate(() => Object.assign(globalThis, { isOld: true }));
    await user.clicks('Accueil du service');
    await user.page.waitForFunction(() => !('isOld' in globalThis));
    await user.seesNothing();
    expect(await outcomes(user)).not.toContain('refused');
  });

  it('a log-in whose answer comes in a new tab: that one tells, and the old one is silent', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', answer: 'silent' });
    await user.page.evaluate(() => document.querySelector('form')?.setAttribute('target', '_blank'));
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

  it.each([
    ['draws another code', 'Autre code'],
    ['changes the language', 'English'],
    ['shows the password', 'Afficher'],
  ])('a second button of the form that %s', async (_, caption) => {
    const user = await open();
    await user.visitsLogin({ style: 'table', answer: 'silent' });
    await user.page.evaluate((text) => {
      const button = document.createElement('button');
      button.textContent = text;
      document.querySelector('input[type=password]')?.closest('form')?.append(button);
    }, caption);
    await user.submits(caption);
    await user.seesNothing();
    expect(await outcomes(user)).toEqual([]);
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
    await user.types('Identifiant', 'paie.dupont');
    await user.submits('Suivant');
    if (refuses === '/aparts/etape2') {
      await user.types('Mot de passe', 'un secret');
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
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await user.logsIn();
    await user.sees(...FAILED);
    await user.presses('Escape');
    for (const __ of [1, 2]) {
      await user.page.evaluate(() => Object.assign(globalThis, { isOld: true }));
      await user.page.evaluate(lead).catch(() => undefined);
      await user.page.waitForFunction(() => !('isOld' in globalThis) && document.readyState === 'complete');
    }
    expect((await outcomes(user)).filter((end) => end === 'refused')).toHaveLength(1);
  });
});

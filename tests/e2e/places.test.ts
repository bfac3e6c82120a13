import { it } from 'vitest';
import { FAILED } from './advice-ids.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const REFUSED = '<p style="color:#b00">Identifiant ou mot de passe incorrect.</p>';
const form = (action: string) => `<form method="post" action="${action}">
  <p><label>Identifiant <input name="identifiant"></label></p>
  <p><label>Mot de passe <input name="motDePasse" type="password"></label></p><button>Se connecter</button></form>`;
const page = (body: string) =>
  `<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><title>Portail</title>${body}</html>`;
const inRoot = (content: string, after = '') =>
  page(`<x-acces><template shadowrootmode="open"><h1>Connexion</h1>${content}</template></x-acces>${after}`);

/** The site, as far as these stories go: what each address shows, and what it answers to a log-in. */
type Site = Record<string, { shows: string; answers?: string }>;

async function isAt({ page }: User, site: Site): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const at = site[new URL(request.url()).pathname];
    const body = request.method() === 'POST' ? at?.answers : at?.shows;
    if (!request.isNavigationRequest() || body === undefined) void request.continue();
    else void request.respond({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** Fills in the form wherever it stands, in roots or in a frame, and presses its button. */
async function logsIn({ page }: User, path = ''): Promise<void> {
  const place = () => page.frames().find((frame) => frame.url().endsWith(path)) ?? page.mainFrame();
  await until(
    () => place().$('>>> input[type=password]'),
    (field) => field !== null,
    () => 'There is no password field.',
  );
  for (const field of ['identifiant', 'motDePasse'])
    await (await place().$(`>>> input[name=${field}]`))?.type('a');
  await (await place().$('>>> button'))?.click();
}

const SCRIPT = `<script>
  const root = document.querySelector('x-acces').shadowRoot;
  root.querySelector('button').onclick = (event) => {
    event.preventDefault();
    setTimeout(() => root.querySelector('#avis').innerHTML = '${REFUSED}', 200);
  };
</script>`;

const EACH_FIELD = page(`<h1>Connexion</h1><x-champ name="identifiant" type="text">Identifiant</x-champ>
<x-champ name="motDePasse" type="password">Mot de passe</x-champ><button>Se connecter</button><div id="avis"></div>
<script>
  for (const part of document.querySelectorAll('x-champ')) {
    const label = '<label for="saisie">' + part.textContent + '</label>';
    part.attachShadow({ mode: 'open' }).innerHTML = label + '<input id="saisie">';
    for (const name of ['name', 'type'])
      part.shadowRoot.querySelector('input').setAttribute(name, part.getAttribute(name));
  }
  document.querySelector('button').onclick = () =>
    setTimeout(() => { document.querySelector('#avis').innerHTML = '${REFUSED}'; }, 200);
</script>`);

const LATE = page(`<h1>Connexion</h1><x-acces></x-acces><script>
  setTimeout(() => customElements.define('x-acces', class extends HTMLElement {
    constructor() {
      super().attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(REFUSED + form('/aparts/acces'))};
    }
  }), 1500);
</script>`);

/** A message in a corner, for 0.7 s; much later the page says that it has gone. */
const GOES_AWAY = `<script>
  document.querySelector('form').onsubmit = (event) => {
    event.preventDefault();
    const toast = document.createElement('div');
    toast.style = 'position:fixed;right:1rem;top:1rem';
    toast.innerHTML = '${REFUSED}';
    setTimeout(() => document.body.append(toast), 300);
    setTimeout(() => toast.remove(), 1000);
    setTimeout(() => { document.title = 'Message parti'; }, 3000);
  };
</script>`;

const FRAMESET = page(
  '<frameset cols="100,*"><frame src="/aparts/menu"><frame src="/aparts/cadre"></frameset>',
);

forEachBrowser('a refused log-in is explained', (open) => {
  it('where form and message are made of web components', async () => {
    const user = await open();
    const shows = inRoot(`<div id="avis"></div>${form('/aparts/acces')}`, SCRIPT);
    await isAt(user, { '/aparts/acces': { shows } });
    await user.visits('/aparts/acces');
    await logsIn(user);
    await user.sees(...FAILED);
  });

  it('where each field is a web component of its own, without a form, and the page says it', async () => {
    const user = await open();
    await isAt(user, { '/aparts/acces': { shows: EACH_FIELD } });
    await user.visits('/aparts/acces');
    await logsIn(user);
    await user.sees(...FAILED);
  });

  it('where the components get what they show long after the page, all at once', async () => {
    const user = await open();
    await isAt(user, { '/aparts/acces': { shows: LATE } });
    await user.visits('/aparts/acces');
    await user.sees(...FAILED);
  });

  it('where the message is gone before anybody could read it', async () => {
    const user = await open();
    await isAt(user, { '/aparts/acces': { shows: page(`${form('/aparts/acces')}${GOES_AWAY}`) } });
    await user.visits('/aparts/acces');
    await logsIn(user);
    await user.sees(...FAILED);
    await user.page.waitForFunction(() => document.title === 'Message parti');
    await user.sees(...FAILED);
  });

  it('where a form in a shadow root comes back without a word', async () => {
    const user = await open();
    const shows = inRoot(form('/aparts/acces'));
    await isAt(user, { '/aparts/acces': { shows, answers: shows } });
    await user.visits('/aparts/acces');
    await logsIn(user);
    await user.sees(...FAILED);
  });

  it('where a password manager had filled the form, one press sent it, and the answer was quick and silent', async () => {
    const user = await open();
    const shows = page(form('/aparts/acces'));
    await isAt(user, { '/aparts/acces': { shows, answers: shows } });
    await user.visits('/aparts/acces');
    await user.page.evaluate(() => {
      for (const field of document.querySelectorAll('input')) field.value = 'a';
      document.querySelector('button')?.focus();
    });
    await user.submitsWithEnter();
    await user.sees(...FAILED);
  });

  it.each([
    ['with words', REFUSED],
    ['without a word', ''],
  ])('where the form stands in a frameset, %s', async (_, words) => {
    const user = await open();
    await isAt(user, {
      '/aparts/portail': { shows: FRAMESET },
      '/aparts/menu': { shows: page('<a href="/aparts/aide">Aide</a>') },
      '/aparts/cadre': { shows: page(form('/aparts/cadre')), answers: page(words + form('/aparts/cadre')) },
    });
    await user.visits('/aparts/portail');
    await logsIn(user, '/aparts/cadre');
    await user.sees(...FAILED);
  });

  it('where elements and frames of the page bear the names that our scripts go by', async () => {
    const user = await open();
    const names = ['aideConnexion', 'chrome', 'browser', 'navigation', 'CSS', 'performance'];
    const named = names.map((name) => `<iframe name="${name}" hidden></iframe><img id="${name}" alt="">`);
    const shows = page(named.join('') + REFUSED + form('/aparts/acces'));
    await isAt(user, { '/aparts/acces': { shows } });
    await user.visits('/aparts/acces');
    await user.sees(...FAILED);
  });

  it('where pictures of the page bear the names of what a document is asked for', async () => {
    const user = await open();
    const names =
      'readyState prerendering hidden body title referrer documentElement defaultView addEventListener';
    const more =
      'getElementsByTagName createTreeWalker createRange createElement createElementNS createTextNode';
    const named = `${names} ${more}`.split(' ').map((name) => `<img name="${name}" alt="">`);
    const shows = page(named.join('') + REFUSED + form('/aparts/acces'));
    await isAt(user, { '/aparts/acces': { shows } });
    await user.visits('/aparts/acces');
    await user.sees(...FAILED);
  });
});

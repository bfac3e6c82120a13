import { until } from '../e2e/harness/poll.ts';
import type { User } from '../e2e/harness/user.ts';
import { elsewhereStates } from './elsewhere-states.ts';
import { codePage, overlayStates, refused } from './overlay-states.ts';
import type { State } from './state.ts';

export type { State };

const inPopup = (name: string, reach: (user: User) => Promise<unknown>, ...presses: string[]): State => ({
  name: `Fenêtre de l’icône : ${name}`,
  reach: async (user) => {
    await reach(user);
    const popup = await user.opensPopup();
    await popup.reads('Tout le guide');
    for (const press of presses) await popup.clicks(press);
    return popup;
  },
});

const scriptless = async (user: User) => {
  await user.page.setRequestInterception(true);
  user.page.on('request', (request) => void request.respond({ status: 500, body: '' }));
  await user.visits('/aparts/').catch(() => undefined);
};

const out = async (user: User) => {
  await user.visitsLogin({ style: 'keycloak', answer: 'maintenance' });
  await user.logsIn();
};

const searched: State = {
  name: 'Fenêtre de l’icône : recherche',
  reach: async (user) => {
    const popup = await user.opensPopup();
    await popup.types('Chercher dans le guide', 'mot de passe');
    await popup.reads('réponses');
    return popup;
  },
};

const popup: State[] = [
  inPopup('ailleurs', async () => undefined),
  inPopup('rien à signaler', (user) => user.visitsLogin({ style: 'keycloak' })),
  inPopup('connexion refusée', refused),
  inPopup('trois refus', (user) => refused(user, 3)),
  inPopup('code', codePage),
  inPopup('panne', out),
  inPopup('recharger', scriptless),
  inPopup('pause', codePage, 'Mettre en pause'),
  inPopup('pause prise', codePage, 'Mettre en pause', 'Aujourd’hui'),
  searched,
];

const GUIDE = [
  '',
  'conseil',
  'conseil/recover-credentials',
  'conseil/recover-credentials/mot-de-passe',
  'conseil/check-spam',
  'conseil/existing-asp-account',
  'conseil/no-establishment',
  'conseil/security-code',
  'conseil/switch-browser',
  'conseil/secret-question',
  'conseil/multi-establishment',
  'conseil/siret-registered',
  'conseil/service-unavailable',
  'conseil/request-assistance',
  'conseil/wait-activation',
  'conseil/expired-password',
  'conseil/local-office',
  'conseil/phishing',
  'conseil/locked',
  'questions/creation',
  'questions/mails',
  'questions/mails/only-habilitation',
  'outils',
  'assistance',
  'comptes',
  'informatique',
  'doublon',
  'ddets',
  'douteux',
  'demonstration/refused',
  'page',
  'reglages',
  'bienvenue',
  'english',
];

const guide: State[] = GUIDE.map((at) => ({
  name: `Guide : #${at}`,
  reach: async (user) => {
    const page = await user.opensGuide(at);
    await until(
      () => page.page.evaluate(() => document.querySelectorAll('main :is(a, button, input)').length),
      (controls) => controls > 0,
      () => `Nothing came at #${at}`,
    );
    return page;
  },
}));

/** Everything that can be seen of the extension. */
export const states: readonly State[] = [...overlayStates, ...popup, ...guide, ...elsewhereStates];

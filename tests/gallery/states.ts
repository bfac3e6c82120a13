import { until } from '../e2e/harness/poll.ts';
import type { User } from '../e2e/harness/user.ts';

/** Something that can be seen, and how it is reached; what comes back is the tab to be photographed. */
export interface State {
  name: string;
  reach(user: User): Promise<User>;
}

const shown = (user: User) =>
  until(
    () => user.advice(),
    (advice) => advice.length > 0,
    () => 'The page shows no help.',
  );

/** A log-in that is refused so often; the help has come. */
async function refused(user: User, times = 1): Promise<User> {
  await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
  for (let time = 0; time < times; time++) await user.logsIn();
  await shown(user);
  return user;
}

async function codePage(user: User): Promise<User> {
  await user.visitsLogin({ style: 'table', code: true });
  await shown(user);
  return user;
}

const after =
  (reach: (user: User) => Promise<User>, ...presses: string[]) =>
  async (user: User) => {
    await reach(user);
    for (const press of presses) await user.clicksInOverlay(press);
    return user;
  };

const overlay: State[] = [
  { name: 'Dans la page : connexion refusée', reach: refused },
  { name: 'Dans la page : le lien entouré', reach: after(refused, 'Mon mot de passe') },
  { name: 'Dans la page : autre chose', reach: after(refused, 'Autre chose') },
  { name: 'Dans la page : masquer', reach: after(refused, 'Masquer') },
  { name: 'Dans la page : trois refus', reach: (user) => refused(user, 3) },
  { name: 'Dans la page : pastille', reach: codePage },
];

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

const popup: State[] = [
  inPopup('ailleurs', async () => undefined),
  inPopup('rien à signaler', (user) => user.visitsLogin({ style: 'keycloak' })),
  inPopup('connexion refusée', refused),
  inPopup('trois refus', (user) => refused(user, 3)),
  inPopup('pause', codePage, 'Mettre en pause'),
];

const GUIDE = [
  '',
  'conseil',
  'conseil/recover-credentials/mot-de-passe',
  'conseil/check-spam',
  'conseil/multi-establishment',
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
  'douteux',
  'demonstration/refused',
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
export const states: readonly State[] = [...overlay, ...popup, ...guide];

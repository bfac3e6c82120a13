import { until } from '../e2e/harness/poll.ts';
import type { User } from '../e2e/harness/user.ts';
import { pages } from '../pages/index.ts';
import { type State, shown } from './state.ts';

/** A log-in that is refused so often; the help has come. */
export async function refused(user: User, times = 1): Promise<User> {
  await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
  for (let time = 0; time < times; time++) await user.logsIn();
  return shown(user);
}

/** Tried once with this answer of the site. */
const tried = (scenario: Parameters<User['visitsLogin']>[0]) => async (user: User) => {
  await user.visitsLogin({ style: 'keycloak', ...scenario });
  await user.logsIn();
  return shown(user);
};

const saved = (file: string) => async (user: User) => {
  for (const page of pages.filter((one) => one.file === file)) await user.visitsSaved(page);
  return shown(user);
};

const visited = (path: string) => async (user: User) => {
  await user.visitsLogin({ style: 'keycloak' });
  await user.visits(path);
  return shown(user);
};

async function siretKnown(user: User): Promise<User> {
  await visited('/aparts/creation')(user);
  await user.types('SIRET', '35600000000048');
  await user.submits('Continuer');
  return shown(user);
}

export async function codePage(user: User): Promise<User> {
  await user.visitsLogin({ style: 'bootstrap', code: true });
  return shown(user);
}

const typed = (text: string) => async (user: User) => {
  await codePage(user);
  await user.page.focus('input[name$="code"]');
  await user.page.keyboard.type(text);
  await until(
    () => user.page.evaluate(noteText),
    (note) => note.length > 0,
    () => 'No note came.',
  );
  return user;
};

const noteText = () =>
  document.querySelector('aide-connexion')?.shadowRoot?.querySelector('.overlay-note')?.textContent ?? '';

async function english(user: User): Promise<User> {
  await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
  await user.visits('/aparts/langue/en');
  await user.logsIn();
  return shown(user);
}

const after =
  (reach: (user: User) => Promise<User>, ...presses: string[]) =>
  async (user: User) => {
    await reach(user);
    for (const press of presses) await user.clicksInOverlay(press);
    return user;
  };

const lists = 'Autre chose';
const opens = 'Ouvrir l’aide';
const creation = visited('/aparts/creation');
const identifier = visited('/aparts/identifiant-oublie');

/** Each situation of the page, and how the help comes to it. */
export const reached = {
  'connexion refusée': refused,
  'refus sans un mot': tried({ answer: 'silent' }),
  'le lien entouré (mot de passe)': after(refused, 'Mon mot de passe'),
  'le lien entouré (identifiant)': after(refused, 'Mon identifiant'),
  'le mail n’arrive pas': after(refused, 'Mon mot de passe', 'Le mail n’arrive pas'),
  'autre chose': after(refused, lists),
  'autre chose, un conseil ouvert': after(refused, lists, 'Il vous manque'),
  masquer: after(refused, 'Masquer'),
  masqué: after(codePage, opens, 'Masquer', 'Aujourd’hui'),
  'trois refus': (user) => refused(user, 3),
  'trois refus, montrer le lien': after((user) => refused(user, 3), 'Montrer le lien'),
  'compte bloqué': saved('locked/no-form.html'),
  'aucun établissement': tried({ answer: 'no-establishment' }),
  'aucun établissement, comment faire': after(tried({ answer: 'no-establishment' }), 'Comment faire'),
  'SIRET déjà connu': siretKnown,
  'SIRET déjà connu, que faire': after(siretKnown, 'Que faire'),
  'code refusé': tried({ answer: 'wrong-code', code: true }),
  panne: tried({ answer: '503' }),
  'création, pastille': creation,
  'création, carte': after(creation, opens),
  'création, plus de 200 SIRET': after(creation, opens, 'Plus de 200'),
  'identifiant oublié, pastille': identifier,
  'identifiant oublié, carte': after(identifier, opens),
  'code, pastille': codePage,
  'code, carte': after(codePage, opens),
  'code, en minuscules': typed('ab'),
  'code, mélangé': typed('aB'),
  'page en anglais': english,
} satisfies Record<string, State['reach']>;

/** For who comes in Edge. */
export async function logInPage(user: User): Promise<User> {
  await user.visitsLogin({ style: 'keycloak' });
  return shown(user);
}

const edge = (name: string, ...presses: string[]): State => ({
  name: `Dans la page : Edge, ${name}`,
  as: 'edge',
  reach: after(logInPage, ...presses),
});

export const overlayStates: readonly State[] = [
  ...Object.entries(reached).map(([name, reach]) => ({ name: `Dans la page : ${name}`, reach })),
  edge('pastille'),
  edge('carte', opens),
];

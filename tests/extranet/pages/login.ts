import { type Field, type Form, heading, links, notice, type Part, type View } from '../parts.ts';
import type { Answer, Scenario } from '../scenario.ts';
import type { Session } from '../session.ts';

/** What is new on the log-in page since it was last shown. */
export interface News {
  above?: Part[];
  besidePassword?: string;
  besideCode?: string;
}

export const codeField = (error?: string): Field => ({
  name: 'code',
  label: 'Code de sécurité',
  type: 'code',
  hint: 'Recopiez les caractères de l’image.',
  ...(error && { error }),
});

/** The log-in is answered by a script of the page. */
export const isByScript = (answer: Answer) => ['fetch', 'fetch-silent', 'reveal'].includes(answer);

/** The log-in page of a session; `refusal` is what a page that ships its error hidden ships. */
export function loginPage(session: Session, refusal: string, news: News = {}): View {
  const { scenario, lang } = session;
  const parts = [
    ...banners(scenario.answer),
    heading(lang === 'en' ? 'Log in' : 'Connexion'),
    ...places(scenario.answer, refusal),
    ...(news.above ?? []),
    loginForm(scenario, news),
    links(
      { label: "J'ai oublié mon identifiant", route: 'identifiant-oublie' },
      { label: "J'ai oublié mon mot de passe", route: 'mot-de-passe-oublie' },
      { label: 'Créer mon espace', route: 'creation' },
    ),
  ];
  return { title: 'Activité partielle - Connexion', parts };
}

/** The page around a log-in form that sits in a frame. */
export const framePage = (): View => ({
  title: 'Activité partielle',
  parts: [heading('Extranet Activité partielle'), { kind: 'frame', route: 'cadre', title: 'Connexion' }],
});

function loginForm(scenario: Scenario, news: News): Form {
  const withCode = scenario.code || scenario.answer === 'wrong-code';
  return {
    kind: 'form',
    name: 'connexion',
    route: 'connexion',
    fields: [
      { name: 'identifiant', label: 'Identifiant', type: 'text', autocomplete: 'username' },
      {
        name: 'motDePasse',
        label: 'Mot de passe',
        type: 'password',
        autocomplete: 'current-password',
        ...(news.besidePassword && { error: news.besidePassword }),
      },
      ...(withCode ? [codeField(news.besideCode)] : []),
    ],
    submit: 'Se connecter',
    send: howSent(scenario.answer),
  };
}

function howSent(answer: Answer): 'button' | 'link' | 'script' {
  if (answer === 'link-submit') return 'link';
  return isByScript(answer) ? 'script' : 'button';
}

const PLANNED =
  'Une maintenance est prévue samedi de 8\u00a0h à 12\u00a0h. Le service sera indisponible pendant cette opération.';

const banners = (answer: Answer): Part[] => (answer === 'planned' ? [notice('info', PLANNED)] : []);

/** Where a script will show its message: an empty alert region, or the hidden error itself. */
function places(answer: Answer, refusal: string): Part[] {
  if (answer === 'fetch') return [{ kind: 'region', id: 'zone-message', parts: [] }];
  if (answer === 'reveal')
    return [{ kind: 'region', id: 'erreur-connexion', hidden: true, parts: [notice('error', refusal)] }];
  return [];
}

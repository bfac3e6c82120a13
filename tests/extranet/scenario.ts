import { HOST } from './host.ts';

/** The mark-ups the site may speak, with what each stands for. */
export const STYLES = {
  table: 'Tableaux imbriqués, texte rouge sans classe, adresses .do et ;jsessionid',
  jsf: 'JSF\u00a0: identifiants à deux-points, ui-messages-error',
  keycloak: 'Page de connexion Keycloak',
  state: 'Charte de site public, feuille de règles stricte (CSP)',
  bootstrap: 'Bootstrap',
  spa: 'Page unique, formulaire traité par script',
} as const;

/** What becomes of a log-in, with what the person sees. */
export const ANSWERS = {
  refused: 'Refus\u00a0: le formulaire revient avec un message au-dessus',
  'refused-beside': 'Refus\u00a0: message à côté du champ',
  silent: 'Refus muet\u00a0: le formulaire revient sans un mot',
  'link-submit': 'Refus muet, formulaire envoyé par un lien',
  fetch: 'Refus par script\u00a0: message 0,4\u00a0s plus tard',
  'fetch-silent': 'Refus par script, sans un mot',
  reveal: 'Refus par script\u00a0: message caché que la page révèle',
  'no-form': 'Refus\u00a0: page d’erreur sans formulaire',
  dialog: 'Refus dans une fenêtre modale',
  locks: 'Refus, puis compte verrouillé au cinquième essai',
  '503': 'Panne\u00a0: page 503',
  maintenance: 'Page de maintenance',
  planned: 'Maintenance annoncée, connexion réussie',
  expired: 'Session expirée',
  required: 'Champ obligatoire manquant',
  'wrong-code': 'Code de sécurité refusé',
  'no-establishment': 'Connecté, aucun établissement rattaché',
  ok: 'Connexion réussie',
} as const;

export type Style = keyof typeof STYLES;
export type Answer = keyof typeof ANSWERS;

export interface Scenario {
  style: Style;
  answer: Answer;
  /** The log-in form asks for a security code. */
  code: boolean;
  /** The log-in form sits in a frame of the same origin. */
  frame: boolean;
  /** The log-in page says at once, to who has tried nothing here, that a log-in was refused. */
  told: boolean;
}

export const DEFAULT_SCENARIO: Scenario = {
  style: 'keycloak',
  answer: 'refused',
  code: false,
  frame: false,
  told: false,
};

/** The address that puts a browser into a scenario; the site then redirects to the clean `/aparts/`. */
export function scenarioUrl(scenario: Partial<Scenario>): string {
  const { style, answer, code, frame, told } = { ...DEFAULT_SCENARIO, ...scenario };
  const query = new URLSearchParams({ style, answer });
  if (code) query.set('code', '1');
  if (frame) query.set('frame', '1');
  if (told) query.set('told', '1');
  return `https://${HOST}/aparts/?${query}`;
}

/** Reads a scenario from a query; what is not named stays as it was. `undefined`: the query names none. */
export function scenarioFrom(query: URLSearchParams, before: Scenario): Scenario | undefined {
  if (!['style', 'answer', 'code', 'frame'].some((name) => query.has(name))) return undefined;
  return {
    style: known(STYLES, query.get('style')) ?? before.style,
    answer: known(ANSWERS, query.get('answer')) ?? before.answer,
    code: query.get('code') === '1',
    frame: query.get('frame') === '1',
    told: query.get('told') === '1',
  };
}

function known<Name extends string>(names: Record<Name, string>, name: string | null): Name | undefined {
  return (Object.keys(names) as Name[]).find((one) => one === name);
}

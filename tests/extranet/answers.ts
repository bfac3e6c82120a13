import { noEstablishmentPage } from './pages/account.ts';
import { isByScript, loginPage, type News } from './pages/login.ts';
import { maintenancePage, outagePage } from './pages/outage.ts';
import { heading, links, notice, type Part, paragraph, type View } from './parts.ts';
import type { Answer } from './scenario.ts';
import { isRightCode } from './security-code.ts';
import { page, type Reply, redirect, type Visit } from './visit.ts';

/** What the site says to a log-in: the form again (with its news), a page of its own, or the way on. */
type Outcome = { again: News } | { page: View; status: number } | { goTo: string };

const TRIES = 5;
export const EXPIRED = 'Votre session a expiré. Veuillez vous reconnecter.';
export const WRONG_CODE = 'Le code de sécurité saisi est incorrect.';
const LOCKED =
  'Votre compte est verrouillé après cinq tentatives de connexion infructueuses. Contactez l’assistance.';

const above = (...parts: Part[]): Outcome => ({ again: { above: parts } });
const refused = ({ markup }: Visit) => above(notice('error', markup.refusal));
const silent = (): Outcome => ({ goTo: '' });

const OUTCOMES: Record<Answer, (visit: Visit) => Outcome> = {
  refused,
  'refused-beside': ({ markup }) => ({ again: { besidePassword: markup.refusal } }),
  silent,
  'link-submit': silent,
  fetch: refused,
  'fetch-silent': () => ({ again: {} }),
  reveal: refused,
  'no-form': ({ markup }) => ({ page: errorWithoutForm(markup.refusal), status: 200 }),
  dialog: ({ markup }) => above({ kind: 'dialog', parts: [notice('error', markup.refusal)] }),
  locks: (visit) => (visit.session.tries >= TRIES ? above(notice('error', LOCKED)) : refused(visit)),
  '503': () => ({ page: outagePage(503), status: 503 }),
  maintenance: () => ({ page: maintenancePage(), status: 200 }),
  planned: letIn,
  expired: () => above(notice('warning', EXPIRED)),
  required: () => above(notice('error', 'Le champ Mot de passe est obligatoire.')),
  'wrong-code': () => ({ again: { besideCode: WRONG_CODE } }),
  'no-establishment': () => ({ page: noEstablishmentPage(), status: 200 }),
  ok: letIn,
};

/** Answers a log-in. Of what was typed, only the security code is looked at. */
export function answerLogin(visit: Visit): Reply {
  const { session } = visit;
  const { answer, code } = session.scenario;
  session.tries += 1;
  // A page that sends its form by script of its own shows one thing only, and that is not about the code.
  if (isByScript(answer) && visit.byScript) return toScript(answer, visit);
  const wrongCode = code && !isRightCode(session, visit.typed('code'));
  return toPage(visit, OUTCOMES[wrongCode ? 'wrong-code' : answer](visit));
}

function letIn({ session }: Visit): Outcome {
  session.loggedIn = true;
  return { goTo: 'demandes' };
}

function toPage({ session, markup, byScript }: Visit, outcome: Outcome): Reply {
  if ('goTo' in outcome) return redirect(outcome.goTo);
  if ('page' in outcome) return page(outcome.page, outcome.status);
  if (markup.refusedBy === 'answer')
    return page(loginPage(session, markup.refusal, outcome.again), byScript ? 401 : 200);
  session.news = outcome.again;
  return redirect('');
}

function toScript(answer: Answer, { markup }: Visit): Reply {
  if (answer === 'fetch') return { kind: 'script', fill: [notice('error', markup.refusal)] };
  return { kind: 'script', reveal: answer === 'reveal' };
}

const errorWithoutForm = (refusal: string): View => ({
  title: 'Erreur',
  parts: [
    heading('Erreur'),
    notice('error', refusal),
    paragraph('Votre demande n’a pas pu aboutir.'),
    links({ label: 'Retour', route: '' }),
  ],
});

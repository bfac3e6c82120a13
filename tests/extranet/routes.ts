import { answerLogin, EXPIRED } from './answers.ts';
import { requestsPage } from './pages/account.ts';
import { ARTICLE_ROUTES, documentation, searchResults } from './pages/articles.ts';
import { creation, creationContact, creationDone } from './pages/creation.ts';
import { forgotIdentifier, identifierSent, secretQuestion } from './pages/forgot-identifier.ts';
import { codeByMail, forgotPassword, newPassword } from './pages/forgot-password.ts';
import { assistance, assistanceSent, helpMenu } from './pages/help.ts';
import { framePage, loginPage } from './pages/login.ts';
import { maintenancePage, notFoundPage, outagePage } from './pages/outage.ts';
import { type Notice, notice } from './parts.ts';
import { drawPicture } from './security-code.ts';
import { page, type Reply, redirect, type Visit } from './visit.ts';

type Handler = (visit: Visit) => Reply;

/** `panne/500` and so on. */
const OUTAGES: Record<string, Handler> = Object.fromEntries(
  [500, 502, 503, 504].map((status) => [`panne/${status}`, () => page(outagePage(status), status)]),
);

const ROUTES: Record<string, Handler> = {
  '': (visit) => (visit.method === 'POST' ? answerLogin(visit) : home(visit)),
  connexion: (visit) => (visit.method === 'POST' ? answerLogin(visit) : home(visit)),
  // A form without an address is sent to the page it is on.
  cadre: (visit) =>
    visit.method === 'POST' ? answerLogin(visit) : page({ ...freshLogin(visit), bare: true }),
  code: ({ session }) => ({ kind: 'file', type: 'image/svg+xml', body: drawPicture(session) }),
  'autre-code': ({ query }) => redirect(query.get('de') === 'creation' ? 'creation' : ''),
  demandes: ({ session }) => (session.loggedIn ? page(requestsPage()) : redirect('')),
  deconnexion: logOut,
  'langue/fr': (visit) => speak(visit, 'fr'),
  'langue/en': (visit) => speak(visit, 'en'),
  langue: (visit) => speak(visit, visit.typed('lang')),
  'session-expiree': (visit) => tell(visit, notice('warning', EXPIRED)),
  'identifiant-oublie': forgotIdentifier,
  'identifiant-oublie/question': secretQuestion,
  'identifiant-oublie/fin': identifierSent,
  'mot-de-passe-oublie': forgotPassword,
  'mot-de-passe-oublie/code': codeByMail,
  'mot-de-passe-oublie/nouveau': newPassword,
  creation,
  'creation/coordonnees': creationContact,
  'creation/fin': creationDone,
  aide: helpMenu,
  assistance,
  'assistance/fin': assistanceSent,
  documentation,
  'documentation/resultats': searchResults,
  ...ARTICLE_ROUTES,
  maintenance: () => page(maintenancePage()),
  ...OUTAGES,
  // An error without a page of its own: the browser shows one of its own.
  'panne/vide': () => ({ kind: 'file', type: 'text/html', body: '', status: 500 }),
};

/** Finds the page a request asks for. */
export const replyTo = (visit: Visit): Reply => ROUTES[visit.route]?.(visit) ?? page(notFoundPage(), 404);

function home(visit: Visit): Reply {
  const { session } = visit;
  if (session.loggedIn) return redirect('demandes');
  return page(session.scenario.frame && !visit.framed ? framePage() : freshLogin(visit));
}

/** The log-in page, with its news told once. */
function freshLogin({ session, markup }: Visit) {
  const { scenario } = session;
  const news = scenario.told ? { above: [notice('error', markup.refusal)] } : session.news;
  session.news = {};
  return loginPage(session, markup.refusal, news);
}

function logOut(visit: Visit): Reply {
  return tell(visit, notice('success', 'Vous êtes déconnecté. À bientôt\u00a0!'));
}

/** The end of a session: the log-in page with something to say. */
function tell({ session }: Visit, news: Notice): Reply {
  session.loggedIn = false;
  session.news = { above: [news] };
  return redirect('');
}

function speak({ session }: Visit, lang: string): Reply {
  session.lang = lang === 'en' ? 'en' : 'fr';
  return redirect('');
}

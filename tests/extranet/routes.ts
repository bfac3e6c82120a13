import { answerLogin } from './answers.ts';
import { requestsPage } from './pages/account.ts';
import { framePage, loginPage } from './pages/login.ts';
import { maintenancePage, notFoundPage, outagePage } from './pages/outage.ts';
import { notice } from './parts.ts';
import { drawPicture } from './security-code.ts';
import { page, type Reply, redirect, type Visit } from './visit.ts';

type Handler = (visit: Visit) => Reply;

const ROUTES: Record<string, Handler> = {
  '': (visit) => (visit.method === 'POST' ? answerLogin(visit) : home(visit)),
  connexion: (visit) => (visit.method === 'POST' ? answerLogin(visit) : home(visit)),
  cadre: (visit) => page({ ...freshLogin(visit), bare: true }),
  code: ({ session }) => ({ kind: 'file', type: 'image/svg+xml', body: drawPicture(session) }),
  'autre-code': () => redirect(''),
  demandes: ({ session }) => (session.loggedIn ? page(requestsPage()) : redirect('')),
  deconnexion: logOut,
  'langue/fr': (visit) => speak(visit, 'fr'),
  'langue/en': (visit) => speak(visit, 'en'),
  langue: (visit) => speak(visit, visit.typed('lang')),
  maintenance: () => page(maintenancePage()),
  panne: () => page(outagePage(503), 503),
};

/** Finds the page a request asks for. */
export const replyTo = (visit: Visit): Reply => ROUTES[visit.route]?.(visit) ?? page(notFoundPage(), 404);

function home(visit: Visit): Reply {
  const { session } = visit;
  if (session.loggedIn) return redirect('demandes');
  return page(session.scenario.frame ? framePage() : freshLogin(visit));
}

/** The log-in page, with its news told once. */
function freshLogin({ session, markup }: Visit) {
  const { news } = session;
  session.news = {};
  return loginPage(session, markup.refusal, news);
}

function logOut({ session }: Visit): Reply {
  session.loggedIn = false;
  session.news = { above: [notice('success', 'Vous êtes déconnecté. À bientôt\u00a0!')] };
  return redirect('');
}

function speak({ session }: Visit, lang: string): Reply {
  session.lang = lang === 'en' ? 'en' : 'fr';
  return redirect('');
}

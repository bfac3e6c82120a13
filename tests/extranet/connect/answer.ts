import { CONNECT_HOST, HOST, PUBLIC_HOST } from '../host.ts';
import { errorPage, formPage, newPasswordPage, oneTimeCodePage, publicPage, returnPage } from './pages.ts';

/** What becomes of a log-in on the shared log-in page, with what the person sees. */
export const CONNECT_ANSWERS = {
  refused: 'Refus\u00a0: le formulaire revient avec un message au-dessus',
  beside: 'Refus\u00a0: message sous le champ',
  silent: 'Refus muet\u00a0: le formulaire revient par une redirection',
  disabled: 'Compte désactivé pour un moment',
  expired: 'Connexion expirée',
  'change-password': 'Mot de passe à changer',
  'one-time-code': 'Code à usage unique',
  'refused-at-home': 'Refus dit par l’extranet, au retour',
  ok: 'Connexion réussie, retour à l’extranet',
} as const;
export type ConnectAnswer = keyof typeof CONNECT_ANSWERS;

/** Where the extranet leads to its log-in elsewhere. */
export const connectUrl = (answer: ConnectAnswer): string =>
  `https://${HOST}/aparts/connexion-unique?reponse=${answer}`;
/** A log-in form of the extranet that is answered by the other host. */
export const sentAwayUrl = (answer: ConnectAnswer): string =>
  `https://${HOST}/aparts/connexion-ailleurs?reponse=${answer}`;

export interface ConnectReply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const REALM = `https://${CONNECT_HOST}/iam/realms/demonstration`;
const CLIENT = '0f3c9a71d25e4b8896aa01c7be4d5f12';
const BACK = `https://${HOST}/aparts/retour`;

const page = (body: string, status = 200): ConnectReply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
});
const goTo = (location: string): ConnectReply => ({ status: 302, headers: { location }, body: '' });

/** The page that starts a log-in, as a client that lives in the browser alone asks for it. */
const startUrl = (reponse: ConnectAnswer, said = '') =>
  `${REALM}/protocol/openid-connect/auth?${new URLSearchParams({
    client_id: CLIENT,
    redirect_uri: `${BACK}?reponse=${reponse}`,
    state: 'b6f1d0a2-5a11-4d0c-9a57-3f0a6a1f4c10',
    response_mode: 'fragment',
    response_type: 'code',
    scope: 'openid',
    nonce: '7d0e2c44-6d1b-4f83-8d3e-9b1c5a0e7f21',
    code_challenge: 'kqv1Zb0mXwq7s3D1uJfPpO2yq8bN5r9tL4aVxC6eH0g',
    code_challenge_method: 'S256',
    reponse,
    ...(said && { dit: said }),
  })}`;

const actionUrl = (reponse: ConnectAnswer, step = 'authenticate') =>
  `${REALM}/login-actions/${step}?${new URLSearchParams({
    session_code: 'Xh2b7Tq0c9YlR4mVwKpE8uZsA1dG5nJ3fQ6iO',
    execution: '5d0f2b7e-91c4-4f7a-8f0e-2b6a7c1d9e34',
    client_id: CLIENT,
    tab_id: 'q3Vn8sK2w0E',
    reponse,
  })}`;

const backUrl = (reponse: ConnectAnswer, fragment: Record<string, string>) =>
  `${BACK}?reponse=${reponse}#${new URLSearchParams({ state: 'b6f1d0a2', ...fragment })}`;
const letIn = (reponse: ConnectAnswer) =>
  goTo(backUrl(reponse, { session_state: '2f61c0d8', code: '9e1b7a30-52cf-4c8d-a7f4-61d09b2c3e58.1' }));

const LOGIN: Record<ConnectAnswer, (reponse: ConnectAnswer) => ConnectReply> = {
  refused: (reponse) => page(formPage(actionUrl(reponse), { above: 'refused' })),
  beside: (reponse) => page(formPage(actionUrl(reponse), { beside: 'refused' })),
  silent: (reponse) => goTo(startUrl(reponse)),
  disabled: (reponse) => page(formPage(actionUrl(reponse), { above: 'disabled' })),
  expired: (reponse) => goTo(startUrl(reponse, 'expired')),
  'change-password': (reponse) => page(newPasswordPage(actionUrl(reponse, 'required-action'))),
  'one-time-code': (reponse) => page(oneTimeCodePage(actionUrl(reponse, 'required-action'))),
  'refused-at-home': (reponse) => goTo(backUrl(reponse, { error: 'access_denied' })),
  ok: letIn,
};

/** Answers for the hosts beside the extranet, and for its pages that lead there and back; null: another page of the extranet. */
export function answerConnect(host: string, method: string, url: URL): ConnectReply | null {
  const reponse = answerIn(url);
  if (host === PUBLIC_HOST) return page(publicPage());
  if (host === CONNECT_HOST) return onConnect(method, url, reponse);
  if (url.pathname === '/aparts/connexion-unique') return goTo(startUrl(reponse));
  if (url.pathname === '/aparts/connexion-ailleurs') return page(formPage(actionUrl(reponse), {}));
  if (url.pathname === '/aparts/retour')
    return page(returnPage(reponse === 'refused-at-home' ? connectUrl('refused-at-home') : null));
  return null;
}

function onConnect(method: string, url: URL, reponse: ConnectAnswer): ConnectReply {
  if (url.pathname.endsWith('/login-actions/required-action')) return letIn(reponse);
  if (method === 'POST') return LOGIN[reponse](reponse);
  if (url.pathname.endsWith('/auth') || url.pathname === '/')
    return page(
      formPage(actionUrl(reponse), url.searchParams.get('dit') === 'expired' ? { above: 'expired' } : {}),
    );
  return page(errorPage(), 404);
}

const isAnswer = (name: string | null): name is ConnectAnswer =>
  name !== null && Object.hasOwn(CONNECT_ANSWERS, name);

function answerIn(url: URL): ConnectAnswer {
  const name = url.searchParams.get('reponse');
  return isAnswer(name) ? name : 'refused';
}

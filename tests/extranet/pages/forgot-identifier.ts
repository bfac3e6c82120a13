import { heading, links, notice, type Part, paragraph } from '../parts.ts';
import { page, type Reply, redirect, type Visit } from '../visit.ts';

const ROUTE = 'identifiant-oublie';
const title = 'Identifiant oublié';

/**
 * Asks for the e-mail address. An address that begins with `inconnu` is not known, one that begins with
 * `sans-question` has no secret question: the two troubles the help sheet speaks of.
 */
export function forgotIdentifier({ method, typed }: Visit): Reply {
  const email = typed('email');
  if (method === 'GET') return askEmail();
  if (!email.includes('@'))
    return askEmail(notice('error', 'Le format de l’adresse de messagerie est invalide.'));
  if (email.startsWith('inconnu'))
    return askEmail(notice('error', 'Cette adresse de messagerie ne correspond à aucun compte.'));
  return redirect(email.startsWith('sans-question') ? `${ROUTE}/fin` : `${ROUTE}/question`);
}

/** Asks for the answer to the secret question; any answer will do but none, and « je ne sais plus ». */
export function secretQuestion({ method, typed }: Visit): Reply {
  const reply = typed('reponse').toLowerCase();
  if (method === 'GET') return askQuestion();
  if (reply === '' || reply === 'je ne sais plus')
    return askQuestion('La réponse à la question secrète est inexacte.');
  return redirect(`${ROUTE}/fin`);
}

export const identifierSent = (): Reply =>
  page({
    title,
    parts: [
      heading(title),
      notice('success', 'Votre identifiant vient de vous être envoyé à votre adresse de messagerie.'),
      links({ label: 'Retour à la connexion', route: '' }),
    ],
  });

const askEmail = (...news: Part[]): Reply =>
  page({
    title,
    parts: [
      heading("J'ai oublié mon identifiant"),
      ...news,
      paragraph('Saisissez l’adresse de messagerie de votre compte.'),
      {
        kind: 'form',
        name: 'identifiantOublie',
        route: ROUTE,
        fields: [{ name: 'email', label: 'Adresse de messagerie', type: 'email', autocomplete: 'email' }],
        submit: 'Continuer',
      },
      links({ label: 'Retour', route: '' }),
    ],
  });

const askQuestion = (error?: string): Reply =>
  page({
    title,
    parts: [
      heading("J'ai oublié mon identifiant"),
      paragraph('Question secrète\u00a0: quel est le nom de votre premier animal\u00a0?'),
      {
        kind: 'form',
        name: 'questionSecrete',
        route: `${ROUTE}/question`,
        fields: [{ name: 'reponse', label: 'Réponse', type: 'text', ...(error && { error }) }],
        submit: 'Valider',
      },
      links({ label: 'Retour', route: ROUTE }),
    ],
  });

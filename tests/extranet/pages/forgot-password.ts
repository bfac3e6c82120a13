import { heading, links, notice, type Part, paragraph } from '../parts.ts';
import { page, type Reply, redirect, type Visit } from '../visit.ts';

const ROUTE = 'mot-de-passe-oublie';
const title = 'Mot de passe oublié';

/** Asks for the identifier and the e-mail address. */
export function forgotPassword({ method, typed }: Visit): Reply {
  if (method === 'GET') return askAddress();
  if (!typed('email').includes('@'))
    return askAddress(notice('error', 'Le format de l’adresse de messagerie est invalide.'));
  return redirect(`${ROUTE}/code`);
}

/** Asks for the code received by mail: not to be taken for the security code of a picture. */
export const codeByMail = ({ method }: Visit): Reply =>
  method === 'POST' ? redirect(`${ROUTE}/nouveau`) : askCode();

/** Two password fields and their rules, but no log-in. Ends on the log-in page with a word of success. */
export function newPassword({ method, session }: Visit): Reply {
  if (method === 'GET') return askPassword();
  session.news = {
    above: [notice('success', 'Votre mot de passe a été modifié. Vous pouvez vous connecter.')],
  };
  return redirect('');
}

const askAddress = (...news: Part[]): Reply =>
  page({
    title,
    parts: [
      heading("J'ai oublié mon mot de passe"),
      ...news,
      {
        kind: 'form',
        name: 'motDePasseOublie',
        route: ROUTE,
        fields: [
          { name: 'identifiant', label: 'Identifiant', type: 'text', autocomplete: 'username' },
          { name: 'email', label: 'Adresse de messagerie', type: 'email', autocomplete: 'email' },
        ],
        submit: 'Continuer',
      },
      links({ label: 'Retour', route: '' }),
    ],
  });

const askCode = (): Reply =>
  page({
    title,
    parts: [
      heading('Vérification'),
      paragraph('Un code à six chiffres vous a été envoyé par courriel.'),
      {
        kind: 'form',
        name: 'verification',
        route: `${ROUTE}/code`,
        fields: [
          { name: 'codeRecu', label: 'Code reçu par courriel', type: 'text', autocomplete: 'one-time-code' },
        ],
        submit: 'Valider',
      },
    ],
  });

const askPassword = (): Reply =>
  page({
    title,
    parts: [
      heading('Nouveau mot de passe'),
      {
        kind: 'list',
        items: [
          'Le mot de passe doit comporter au moins 12 caractères.',
          'Il ne doit pas contenir votre identifiant.',
          'Un mot de passe incorrect sera refusé.',
        ],
      },
      {
        kind: 'form',
        name: 'nouveauMotDePasse',
        route: `${ROUTE}/nouveau`,
        fields: [
          { name: 'nouveau', label: 'Nouveau mot de passe', type: 'password', autocomplete: 'new-password' },
          { name: 'confirmation', label: 'Confirmation', type: 'password', autocomplete: 'new-password' },
        ],
        submit: 'Enregistrer',
      },
      links({ label: 'Retour', route: '' }),
    ],
  });

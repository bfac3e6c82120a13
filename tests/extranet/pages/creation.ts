import { WRONG_CODE } from '../answers.ts';
import { type Field, heading, links, notice, type Part, paragraph } from '../parts.ts';
import { isRightCode } from '../security-code.ts';
import { page, type Reply, redirect, type Visit } from '../visit.ts';
import { codeField } from './login.ts';

const ROUTE = 'creation';
const title = "Demande de création d'espace";

/** The SIRET that already has an account. */
export const KNOWN_SIRET = '35600000000048';

/** SIRET, security code, CGU box. What is wrong is said in that order, one thing at a time. */
export function creation({ method, session, typed }: Visit): Reply {
  if (method === 'GET') return askSiret();
  const siret = typed('siret').replace(/\s/g, '');
  if (siret === KNOWN_SIRET) return askSiret([notice('error', 'Un espace existe déjà pour le SIRET saisi.')]);
  if (!/^\d{14}$/.test(siret)) return askSiret([notice('error', 'Le SIRET doit comporter 14 chiffres.')]);
  if (!isRightCode(session, typed('code'))) return askSiret([], WRONG_CODE);
  if (typed('cgu') === '')
    return askSiret([notice('error', 'Vous devez accepter les conditions générales d’utilisation.')]);
  return redirect(`${ROUTE}/coordonnees`);
}

/** Who asks for the account. */
export const creationContact = ({ method }: Visit): Reply =>
  method === 'POST' ? redirect(`${ROUTE}/fin`) : askContact();

export const creationDone = (): Reply =>
  page({
    title,
    parts: [
      heading(title),
      notice('success', 'Votre demande de création d’espace est enregistrée.'),
      paragraph('Vous allez recevoir votre identifiant et votre mot de passe par courriel.'),
      links({ label: 'Retour à la connexion', route: '' }),
    ],
  });

const askSiret = (news: Part[] = [], wrongCode?: string): Reply =>
  page({
    title,
    parts: [
      heading('Créer mon espace'),
      ...news,
      {
        kind: 'form',
        name: 'creation',
        route: ROUTE,
        fields: [
          { name: 'siret', label: 'SIRET', type: 'text', hint: '14 chiffres' },
          codeField(wrongCode),
          { name: 'cgu', label: 'J’accepte les conditions générales d’utilisation (CGU)', type: 'checkbox' },
        ],
        submit: 'Continuer',
      },
      links({ label: 'Retour', route: '' }),
    ],
  });

const CONTACT: Field[] = [
  { name: 'nom', label: 'Nom', type: 'text', autocomplete: 'family-name' },
  { name: 'prenom', label: 'Prénom', type: 'text', autocomplete: 'given-name' },
  { name: 'email', label: 'Adresse de messagerie', type: 'email', autocomplete: 'email' },
  { name: 'codePostal', label: 'Code postal', type: 'text', autocomplete: 'postal-code' },
];

const askContact = (): Reply =>
  page({
    title,
    parts: [
      heading('Créer mon espace'),
      {
        kind: 'form',
        name: 'coordonnees',
        route: `${ROUTE}/coordonnees`,
        fields: CONTACT,
        submit: 'Envoyer la demande',
      },
    ],
  });

import type { SiretRule } from './siret-refusals.ts';

interface Wording {
  reason: string;
  cure: string;
}

const REPLACE = 'Remplacez-le par le SIRET, 14 chiffres, de l’établissement, ou laissez cette ligne.';
const RETYPE = 'Comparez avec un document officiel (avis de situation, bulletin de paie).';

export const WORDINGS: Record<Exclude<SiretRule, 'length' | 'lost-zero'>, Wording> = {
  empty: { reason: 'Aucun numéro n’est indiqué.', cure: 'Saisissez les 14 chiffres du SIRET.' },
  'no-digits': {
    reason: 'Aucun chiffre n’a été trouvé.',
    cure: 'Un SIRET est fait de 14 chiffres, sans lettre.',
  },
  letters: {
    reason: 'Une lettre se trouve au milieu des chiffres.',
    cure: 'Un SIRET ne contient que des chiffres\u00a0: un O est sans doute un zéro, un I ou un l un 1.',
  },
  'excel-rounded': {
    reason: 'Excel a raccourci ce numéro (écriture du type 3,56E+13)\u00a0: des chiffres sont perdus.',
    cure: 'Reprenez le fichier d’origine, mettez la colonne au format «\u00a0Texte\u00a0» (ou «\u00a0Nombre\u00a0» sans décimale), puis copiez-la de nouveau.',
  },
  scientific: {
    reason: 'Ce numéro est écrit à la façon des calculatrices (3,56E+13), avec tous ses chiffres.',
    cure: 'Le voici en entier. Vérifiez que c’est bien votre établissement.',
  },
  'siren-only': {
    reason: 'C’est un SIREN\u00a0: 9 chiffres, qui désignent l’entreprise et non l’établissement.',
    cure: 'Ajoutez les 5 chiffres de l’établissement (le NIC) pour obtenir un SIRET de 14 chiffres.',
  },
  grouping: {
    reason: 'Les chiffres sont coupés autrement que dans un SIRET.',
    cure: 'Rapprochés, ils font un SIRET possible. Vérifiez que c’est bien votre établissement.',
  },
  'nic-or-postcode': {
    reason: 'Un SIREN, puis 5 chiffres qui peuvent être la fin du SIRET ou un code postal.',
    cure: 'Rapprochés, ils font un SIRET possible. Vérifiez que c’est bien votre établissement.',
  },
  vat: {
    reason: 'C’est un numéro de TVA\u00a0: il contient le SIREN, pas l’établissement.',
    cure: 'Remplacez-le par le SIRET, 14 chiffres, de l’établissement.',
  },
  monaco: {
    reason: 'C’est un numéro de Monaco, pas un SIRET.',
    cure: 'Seul un établissement en France a un SIRET de 14 chiffres\u00a0: donnez celui-là, ou laissez cette ligne.',
  },
  date: {
    reason: 'C’est une date, pas un numéro.',
    cure: 'Le tableur a peut-être changé la colonne\u00a0: reprenez le numéro dans le fichier d’origine.',
  },
  phone: { reason: 'C’est sans doute un numéro de téléphone.', cure: REPLACE },
  iban: { reason: 'C’est un IBAN\u00a0: un compte bancaire.', cure: REPLACE },
  nir: {
    reason: 'C’est sans doute un numéro de sécurité sociale.',
    cure: 'Effacez-le de votre liste\u00a0: un SIRET désigne un établissement, jamais une personne.',
  },
  amount: { reason: 'C’est sans doute un montant.', cure: REPLACE },
  zeros: {
    reason: 'Le numéro ne contient que des zéros.',
    cure: 'Remplacez-le par le SIRET de l’établissement.',
  },
  'siren-key': {
    reason: 'Un des 9 premiers chiffres est sans doute faux, ou deux sont inversés.',
    cure: RETYPE,
  },
  'siret-key': { reason: 'Un des 5 derniers chiffres est sans doute faux.', cure: RETYPE },
  'la-poste': {
    reason: 'C’est un SIRET de La Poste, mais la somme de ses chiffres n’est pas un multiple de 5.',
    cure: `L’erreur est sans doute dans les 5 derniers chiffres. ${RETYPE}`,
  },
};

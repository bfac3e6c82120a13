import type { KeyRule } from './siret-key.ts';

/** `duplicate` has its own list. */
export type SiretRule =
  | KeyRule
  | 'empty'
  | 'no-digits'
  | 'letters'
  | 'excel-rounded'
  | 'siren-only'
  | 'lost-zero'
  | 'grouping'
  | 'nic-or-postcode'
  | 'vat'
  | 'monaco'
  | 'date'
  | 'length';

/** In French. */
export interface Refusal {
  rule: SiretRule;
  reason: string;
  cure: string;
  /** Follows every rule; offered and never imposed. */
  suggestion?: string;
  /** May be somebody else's: never taken with all others at once. */
  doubtful?: true;
}

interface Wording {
  reason: string;
  cure: string;
}

const RETYPE = 'Comparez avec un document officiel (avis de situation, bulletin de paie).';

const WORDINGS: Record<Exclude<SiretRule, 'length' | 'lost-zero'>, Wording> = {
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

const ROUNDED = /0{5}$/;
/** Beyond, what fits the key may be chance, as a telephone number does now and then. */
const MOST_REAL_ZEROS = 3;

/** `digits` may sharpen the cure. */
export function refusal(rule: keyof typeof WORDINGS, digits = '', suggestion?: string): Refusal {
  const { reason, cure } = WORDINGS[rule];
  const rounded = rule.endsWith('-key') && ROUNDED.test(digits);
  return {
    rule,
    reason,
    cure: rounded ? `Les derniers chiffres sont des zéros\u00a0: ${WORDINGS['excel-rounded'].cure}` : cure,
    ...(suggestion !== undefined && { suggestion }),
  };
}

export function doubtful(rule: keyof typeof WORDINGS, suggestion: string): Refusal {
  return { ...refusal(rule, '', suggestion), doubtful: true };
}

/** 10 to 13 digits whose key fits with the zeros put back. */
export function lostZero(count: number, suggestion: string): Refusal {
  const zeros = suggestion.length - count;
  return {
    rule: 'lost-zero',
    reason: `${count} chiffres au lieu de 14\u00a0: un tableur a sans doute retiré ${zeros === 1 ? 'le zéro' : `les ${zeros} zéros`} du début.`,
    cure: `Avec ${zeros === 1 ? 'ce zéro' : 'ces zéros'}, la clé est juste. Vérifiez que c’est bien votre établissement.`,
    suggestion,
    ...(zeros > MOST_REAL_ZEROS && { doubtful: true }),
  };
}

export function wrongLength(count: number): Refusal {
  const missing = 14 - count;
  return {
    rule: 'length',
    reason: `${count} chiffre${count > 1 ? 's' : ''} au lieu de 14.`,
    cure:
      missing > 0
        ? `Il en manque ${missing}\u00a0: complétez le numéro.`
        : `Il y en a ${-missing} de trop\u00a0: vérifiez que deux numéros ne se suivent pas sans séparation.`,
  };
}

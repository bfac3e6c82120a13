import { WORDINGS } from './refusal-wordings.ts';
import type { KeyRule } from './siret-key.ts';

export type SiretRule =
  | KeyRule
  | 'empty'
  | 'no-digits'
  | 'letters'
  | 'excel-rounded'
  | 'scientific'
  | 'siren-only'
  | 'lost-zero'
  | 'grouping'
  | 'nic-or-postcode'
  | 'vat'
  | 'monaco'
  | 'date'
  | 'phone'
  | 'iban'
  | 'nir'
  | 'amount'
  | 'length';

export interface Refusal {
  rule: SiretRule;
  reason: string;
  cure: string;
  /** A SIRET that follows every rule, offered and never imposed. */
  suggestion?: string;
  /** May be somebody else's: never taken with all others at once. */
  doubtful?: true;
}

const ROUNDED = /0{5}$/;
/** With more zeros, a telephone number fits the key now and then. */
const MOST_REAL_ZEROS = 3;

/** The refusal of a rule; the digits may sharpen the cure it names. */
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

/** Of 10 to 13 digits whose key fits once the zeros are put back. */
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

export function zeroTooMany(suggestion: string): Refusal {
  const cure = 'Sans le zéro du début, la clé est juste. Vérifiez que c’est bien votre établissement.';
  return { ...wrongLength(suggestion.length + 1), cure, suggestion, doubtful: true };
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

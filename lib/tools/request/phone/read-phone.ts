import { isSiret } from '../../siret/number/siret.ts';
import { plainText } from '../plain-text.ts';
import { doubtful, plain, type ReadField } from '../read-field.ts';

/** `mobile`: what the support asks for; `special`: 08… */
export interface ParsedPhone {
  text: string;
  kind: 'mobile' | 'fixed' | 'special' | 'other';
}

/** Null: not a number anywhere. */
export type ParsePhone = (raw: string) => ParsedPhone | null;

const LONGEST = 200;
const NO_NUMBER = 'Ce numéro ne ressemble pas à un numéro de téléphone : vérifiez-le.';
const NOT_MOBILE: Partial<Record<ParsedPhone['kind'], string>> = {
  fixed: 'C’est un numéro fixe : l’assistance demande un numéro de portable.',
  special: 'Un numéro en 08 n’est pas un portable : l’assistance demande un numéro de portable.',
};

/** Written otherwise, it stands beside what was typed. */
export function readPhone(raw: string, parsePhone?: ParsePhone): ReadField {
  const typed = plainText(raw).replace(/\s+/g, ' ');
  if (typed === '' || parsePhone === undefined) return plain(typed);
  if (typed.length > LONGEST) return doubtful(typed, { message: NO_NUMBER });
  const bare = withoutLabel(typed).replace(/^\((\+\d{1,3})\)/, '$1');
  const parsed = parsePhone(bare);
  return parsed === null ? unread(typed, bare, parsePhone) : written(typed, bare, parsed);
}

function written(typed: string, bare: string, { text, kind }: ParsedPhone): ReadField {
  const same = digitsOf(bare) === digitsOf(text);
  const both = same ? text : `${text} (saisi : ${typed})`;
  const change = same && bare === typed ? undefined : `Dans la demande : ${both}`;
  const message = NOT_MOBILE[kind];
  return { ...plain(both, change), warnings: message === undefined ? [] : [{ message }] };
}

function unread(typed: string, bare: string, parsePhone: ParsePhone): ReadField {
  const several = sideBySide(bare)
    .split(/\s*(?:[/;,]|\bou\b|\bet\b|[-–]\s(?=[+0])|\s(?=\+))\s*/)
    .flatMap((part) => {
      const one = parsePhone(withoutLabel(part));
      return one === null ? [] : [one.text];
    });
  const choices = [...new Set(several)];
  if (choices.length > 1)
    return doubtful(typed, { message: 'Il y a plusieurs numéros : lequel garder ?', choices });
  const meant = choices[0] ?? likely(bare, parsePhone);
  return doubtful(typed, {
    message: whyNot(digitsOf(bare)),
    ...(meant !== undefined && { suggestion: meant }),
  });
}

/** Letters for digits, a zero too many, words behind the number. */
function likely(bare: string, parsePhone: ParsePhone): string | undefined {
  const mended = [
    bare.replace(/o/gi, '0').replace(/[il]/gi, '1'),
    bare.replace(/^00/, '0'),
    bare.replace(/[^\d)]*$|\s*(?:\(|poste|port\.?|ext).*$/i, ''),
  ];
  return mended
    .flatMap((one) => (one === bare ? [] : [parsePhone(one)?.text]))
    .find((text) => text !== undefined);
}

/** 0612345678 0712345678 */
const sideBySide = (bare: string): string => {
  const digits = digitsOf(bare);
  return /^0[1-9]\d{8}0[1-9]\d{8}$/.test(digits) && !/[^\d\s.-]/.test(bare)
    ? `${digits.slice(0, 10)}, ${digits.slice(10)}`
    : bare;
};

function whyNot(digits: string): string {
  if (isSiret(digits)) return 'C’est un SIRET\u00a0: il va dans son propre champ.';
  if (/^00/.test(digits))
    return 'Un zéro de trop, ou un indicatif de pays ? Écrivez l’indicatif avec le signe +.';
  const french = digits.replace(/^33(?=[1-9])/, '0');
  if (/^0\d{8}$/.test(french)) return 'Il manque un chiffre à ce numéro.';
  if (/^0\d{10}$/.test(french)) return 'Il y a un chiffre de trop dans ce numéro.';
  return NO_NUMBER;
}

/** `Tél. : 06…`, `tel:+336…`. */
function withoutLabel(typed: string): string {
  return typed
    .replace(/^\p{L}[\p{L}. ]{0,30}[.:°]\s?(?=[+\d(])/u, '')
    .replace(/^\p{L}{3,20} (?=[+\d(])/u, '');
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

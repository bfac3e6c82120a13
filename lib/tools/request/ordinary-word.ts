import { isAddress } from './mail/mailbox.ts';

const LINK = /^(?:https?:|www\.|file:|tel:|mailto:)|^(?:[\p{L}\d-]{1,63}\.){1,9}\p{L}{2,24}[/:?#]/iu;
const DATE_OR_TIME = /^\d{1,4}[/.:h-]\d{1,2}[\d/.:h-]*$/i;
const FILE =
  /^[^<>|?*"]{1,60}\.(?:xlsx?|xlsm|csv|ods|odt|docx?|pptx?|pdf|txt|zip|png|jpe?g|gif|heic|eml|msg|html?|xml)$/i;
const FOLDER = /^(?:[a-z]:)?\\{1,2}[^<>|?*"]+\\/i;
const UNFINISHED = /^[\p{L}\d._+-]{2,64}@(?:\p{L}[\p{L}-]*\d{0,3}|\d{1,3}[\p{L}-]+)?$/u;
/** What a telephone number or a SIRET ends with. */
const DIGITS_OF_A_NUMBER = 9;

/** Whether a word is an address (also an unfinished one), a link, a file or a date: no password. */
export function isOrdinary(word: string): boolean {
  if (LINK.test(word) || DATE_OR_TIME.test(word) || FILE.test(word) || FOLDER.test(word)) return true;
  const parts = word
    .split(/[<>()[\],;]|mailto:|^(?:e-?mail|mail|mél|courriel):/i)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => isAddress(part) || UNFINISHED.test(part));
}

/**
 * Whether a word is joined from plain ones, as n°AP0752026 or Liste_SIRET_2026. `strictly`: not Soleil.2024, perhaps a
 * password.
 */
export function joinsPlainParts(word: string, strictly: boolean): boolean {
  const parts = word.split(/[_\-./°º:+()=,;'’\\]+/).filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => /^(?:\p{L}*\d*|\d+\p{L}+)$/u.test(part))) return false;
  const digits = word.replace(/\D/g, '').length;
  return !strictly || digits >= DIGITS_OF_A_NUMBER || !parts.some((part) => /^\d+$/.test(part));
}

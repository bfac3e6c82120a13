/** Signs that mail programs and address books leave in what they copy. */
const UNSEEN = /[\p{Cf}\p{Cc}]/gu;

/** A text without unseen signs, with ordinary instead of full-width letters, and blanks for line ends. */
export function plainText(raw: string): string {
  return raw
    .replace(/[\r\n\t\v\f]+/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .trim();
}

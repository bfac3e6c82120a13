/** Marks that nobody sees and that mail programs and address books leave in what they copy. */
const UNSEEN = /[\p{Cf}\p{Cc}]/gu;

/** A text without unseen marks, full-width letters and signs as ordinary ones, line ends as blanks. */
export function plainText(raw: string): string {
  return raw
    .replace(/[\r\n\t\v\f]+/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .trim();
}

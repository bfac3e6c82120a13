/** Left by mail programs and address books in what they copy. */
const UNSEEN = /[\p{Cf}\p{Cc}]/gu;

/** Unseen marks gone, full-width letters ordinary, line ends blanks. */
export function plainText(raw: string): string {
  return raw
    .replace(/[\r\n\t\v\f]+/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .trim();
}

/** Text as the rules compare it: lower case, no accents, one kind of space and apostrophe. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/[‐-―]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

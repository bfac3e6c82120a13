/** Lower case, no accents. Escapes, as one rare character would make browsers hold the whole script in two bytes each. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/[\u2019\u02bc\u2018`\u00b4]/g, "'")
    .replace(/\u0153/g, 'oe')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** As sieves see a text: words and single blanks, no letter twice in a row, which is what sites misspell most. */
export const coarse = (text: string): string =>
  ` ${text} `
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/([a-z])\1+/g, '$1');

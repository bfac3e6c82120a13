/** The only site the extension runs on. */
export const SITE = 'https://activitepartielle.emploi.gouv.fr';

/**
 * Where something happened: origin and path, without what may identify a session or a person (`;jsessionid=…`, also
 * percent-encoded, query, hash; what looks like a key in the path gives `*`). An address that cannot be read gives the site itself.
 */
export function placeOf(address: string): string {
  try {
    const { origin, pathname } = new URL(address);
    const parts = pathname.replace(/(;|%3b)[^/]*/gi, '').split('/');
    return origin + parts.map((part) => (isKey(part) ? '*' : part)).join('/');
  } catch {
    return `${SITE}/`;
  }
}

const MANY_TURNS = 2;

/** Drawn by a machine, not written by anybody: a long number, or letters and digits by turns. */
function isKey(part: string): boolean {
  if (/^[\da-f]{16,}$/i.test(part.replaceAll('-', ''))) return true;
  const pieces = part.replace(/%[\da-f]{2}/gi, '.').split(/[._~=-]/);
  return pieces.some((piece) => /\d{9}/.test(piece) || (piece.length >= 12 && turnsIn(piece) >= MANY_TURNS));
}

const turnsIn = (piece: string): number => piece.match(/(?=\d[a-z]|[a-z]\d)/gi)?.length ?? 0;

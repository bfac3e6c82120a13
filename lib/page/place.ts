export const SITE = 'https://activitepartielle.emploi.gouv.fr';

/**
 * Origin and path, without what may identify a session or person (`;jsessionid=…`, query, hash, keys). Unreadable: the
 * site itself.
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

/** A long number, or letters and digits by turns. */
function isKey(part: string): boolean {
  if (/^[\da-f]{16,}$/i.test(part.replaceAll('-', ''))) return true;
  const pieces = part.replace(/%[\da-f]{2}/gi, '.').split(/[._~=-]/);
  return pieces.some((piece) => /\d{9}/.test(piece) || (piece.length >= 12 && turnsIn(piece) >= MANY_TURNS));
}

const turnsIn = (piece: string): number => piece.match(/(?=\d[a-z]|[a-z]\d)/gi)?.length ?? 0;

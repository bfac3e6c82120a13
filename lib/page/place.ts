export const SITE = 'https://activitepartielle.emploi.gouv.fr';

/**
 * An address without what may name a session or a person: origin and path, without `;jsessionid=…`, query, hash and
 * keys. An unreadable address gives the site itself.
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

function isKey(part: string): boolean {
  if (/^[\da-f]{16,}$/i.test(part.replaceAll('-', ''))) return true;
  const pieces = part.replace(/%[\da-f]{2}/gi, '.').split(/[._~=-]/);
  return pieces.some((piece) => /\d{9}/.test(piece) || (piece.length >= 12 && turnsIn(piece) >= MANY_TURNS));
}

const turnsIn = (piece: string): number => piece.match(/(?=\d[a-z]|[a-z]\d)/gi)?.length ?? 0;

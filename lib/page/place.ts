/** The only site the extension runs on. */
export const SITE = 'https://activitepartielle.emploi.gouv.fr';

/**
 * Where something happened: origin and path, without what may identify a session or a person
 * (`;jsessionid=…`, query, hash). An address that cannot be read gives the site itself.
 */
export function placeOf(address: string): string {
  try {
    const { origin, pathname } = new URL(address);
    return origin + pathname.replace(/;[^/]*/g, '');
  } catch {
    return `${SITE}/`;
  }
}

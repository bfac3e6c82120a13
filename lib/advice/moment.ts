/** A moment as people say it, in the user's own time zone: « 28 novembre 2026 à 18 h 08 ». `at`: ms since 1970. */
export function momentWords(at: number): string {
  return `${new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format(at)} à ${hourWords(at)}`;
}

/** Its hour alone: « 18 h 08 ». */
export function hourWords(at: number): string {
  const date = new Date(at);
  return `${date.getHours()}\u00a0h\u00a0${String(date.getMinutes()).padStart(2, '0')}`;
}

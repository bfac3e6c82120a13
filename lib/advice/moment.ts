/** A moment as people say it, in the user's own time zone: « 28 novembre 2026 à 18 h 08 ». `at`: ms since 1970. */
export function momentWords(at: number): string {
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format(at);
  const date = new Date(at);
  return `${day} à ${date.getHours()}\u00a0h\u00a0${String(date.getMinutes()).padStart(2, '0')}`;
}

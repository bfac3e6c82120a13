/** What a screen reader says when advice comes. The overlay is the last thing on the page. */
export function announcement(count: number): string {
  const waiting = count > 1 ? `${count} conseils vous attendent` : '1 conseil vous attend';
  return `Aide à la connexion\u00a0: ${waiting} à la fin de cette page.`;
}

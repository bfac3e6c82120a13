/** What a screen reader says when advice comes. The overlay is the last thing on the page, or a key away. */
export function announcement(count: number, key: string): string {
  const waiting = count > 1 ? `${count} conseils vous attendent` : '1 conseil vous attend';
  const way = key && ` Pour y aller\u00a0: ${key}.`;
  return `Aide à la connexion\u00a0: ${waiting} à la fin de cette page.${way}`;
}

/** What screen readers hear of the overlay, which is the last thing on the page, or a key away. */
export function announcement(line: string, count: number, key: string): string {
  const event = /[.?!]$/.test(line) ? line : `${line}.`;
  const where = `${count} conseil${count > 1 ? 's' : ''} à la fin de la page.`;
  return [event, where, key && `${key}.`].filter(Boolean).join(' ');
}

const NUMBER = new Intl.NumberFormat('fr-FR');
const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

/** A count with its noun: « 1 compte », « 1 200 comptes ». */
export function countOf(count: number, one: string, many: string): string {
  return `${NUMBER.format(count)}\u00a0${count < 2 ? one : many}`;
}

/** A day as people write it; `moment` in ms since 1970. */
export const dayOf = (moment: number): string => DAY.format(moment);

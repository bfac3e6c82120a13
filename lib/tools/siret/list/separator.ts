import { cellsOf } from './records.ts';

const SEPARATORS = [';', '\t', ',', '|'];
const MOST_COLUMNS = 200;
/** From a printed list: a contract number, the SIRET, a name. */
const SIDE_BY_SIDE = /^\d{14} \d{14}(?!\d)/;
const LEAST_SIDE_BY_SIDE = 3;

/** The sign between the cells of these rows; null where they have no columns. */
export function separatorOf(rows: readonly string[]): string | null {
  const scores = SEPARATORS.map((separator) => {
    const counts = new Map<number, number>();
    for (const row of rows) {
      const count = cellsOf(row, separator).length;
      if (count > 1 && count <= MOST_COLUMNS) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    return { separator, share: Math.max(0, ...counts.values()) / rows.length };
  });
  const [best] = scores.sort((a, b) => b.share - a.share);
  if (best && best.share >= 0.5) return best.separator;
  const sideBySide = rows.filter((row) => SIDE_BY_SIDE.test(row)).length;
  return sideBySide >= LEAST_SIDE_BY_SIDE && sideBySide > rows.length / 2 ? ' ' : null;
}

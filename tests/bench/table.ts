import { boundInWords, type Verdict } from './marks.ts';
import { figureNames, figureOf, type Samples } from './statistics.ts';

/** Rows of equal length as text: the first is the head, the first column stands left, numbers right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(width(i)) : cell.padStart(width(i)))).join('  ');
  const [head = [], ...body] = rows;
  return [line(head), head.map((_, i) => '-'.repeat(width(i))).join('  '), ...body.map(line)].join('\n');
}

/** As many digits as mean something; bytes and other large numbers none. */
export const digits = (value: number | undefined) =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(Math.abs(value) >= 100 ? 0 : 2);

const RATIOS = ['noop-wxt', 'plain-watch', 'plain-overlay', 'bare-popup'];

/** One block for each figure: what every extension took, how far the rounds spread, and the ratios to the limits. */
export function figuresTable(samples: Samples): string {
  return figureNames(samples)
    .map((figure) => textTable(rowsOf(samples, figure)))
    .join('\n\n');
}

function rowsOf(samples: Samples, figure: string): string[][] {
  const limits = RATIOS.filter((limit) => figureOf(samples, limit, figure));
  const head = [figure, 'median', 'spread', 'rounds', ...limits.map((limit) => `× ${limit}`)];
  const rows = Object.keys(samples).flatMap((extension) => {
    const of = figureOf(samples, extension, figure);
    if (!of) return [];
    const ratios = limits.map((limit) => digits(of.median / (figureOf(samples, limit, figure)?.median ?? 0)));
    return [[extension, digits(of.median), digits(of.spread), String(of.rounds), ...ratios]];
  });
  return [head, ...rows];
}

const SIGNS = { beyond: '✓✓', met: '✓', missed: '✗' };

/** How each mark came out: what it took, how many times its limit that is, and how many times it may be. */
export function marksTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ mark, verdict, took, most, ratio }) => [
    mark.says,
    digits(took),
    digits(ratio),
    digits(most),
    boundInWords(mark.most),
    mark.beyond ? boundInWords(mark.beyond) : '–',
    `${SIGNS[verdict]} ${verdict}`,
  ]);
  return textTable([['mark', 'took', 'ratio', 'may take', 'that is', 'better still', ''], ...rows]);
}

/** Limit: no quote may swallow a whole list. */
const LONGEST_CELL = 4_000;
const MOST_LINES = 20;
const QUOTE = 34;

/** The end of a row, whose quoted cells may hold line breaks. */
export function rowEnd(text: string, start: number, hasQuotes: boolean): { end: number; lines: number } {
  const first = lineEnd(text, start);
  if (!hasQuotes) return { end: first, lines: 1 };
  let end = first;
  for (let lines = 1; lines <= MOST_LINES && end - start <= LONGEST_CELL; lines++) {
    if (quotes(text, start, end) % 2 === 0) return { end, lines };
    if (end >= text.length) break;
    end = lineEnd(text, end + 1);
  }
  return { end: first, lines: 1 };
}

function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  return feed === -1 ? text.length : feed;
}

function quotes(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === QUOTE) count++;
  return count;
}

export function cellsOf(row: string, separator: string): string[] {
  const line = row.endsWith('\r') ? row.slice(0, -1) : row;
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    const quoted = quotedCell(line, at, separator);
    const end = quoted?.end ?? indexOr(line.indexOf(separator, at), line.length);
    cells.push(quoted?.value ?? line.slice(at, end));
    at = end + 1;
  }
  return cells;
}

function quotedCell(line: string, start: number, separator: string): { value: string; end: number } | null {
  if (line[start] !== '"') return null;
  for (let at = line.indexOf('"', start + 1); at !== -1; at = line.indexOf('"', at + 1)) {
    if (line[at + 1] === '"') at++;
    else {
      const end = at + 1;
      const isEnd = end === line.length || line.startsWith(separator, end);
      return isEnd ? { value: line.slice(start + 1, at).replaceAll('""', '"'), end } : null;
    }
  }
  return null;
}

const indexOr = (index: number, otherwise: number): number => (index === -1 ? otherwise : index);

/** A row without the quotes of programs that take it for one cell. */
export function unwrapped(row: string): string {
  const wrapped = /^"((?:[^"]|"")*)"\r?$/.exec(row);
  return wrapped?.[1]?.replaceAll('""', '"') ?? row;
}

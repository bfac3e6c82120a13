import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What `npm run new` does for one new piece, and what it leaves to do. */
export interface Laid {
  /** Whole new files, by their paths. */
  files: Readonly<Record<string, string>>;
  /** Texts that are added to files that exist. */
  lines: readonly Line[];
  /** What has to be done by hand: one entry a file, its path first. */
  left: readonly string[];
  /** The unit tests that say what is still missing: paths for vitest. */
  tests: readonly string[];
}

/** A text that goes into an existing file, right before an anchor that stands there exactly once. */
export interface Line {
  path: string;
  before: string;
  text: string;
}

/** A name like this one: `local-office`. */
export const isName = (text: string): boolean => /^[a-z]+(-[a-z]+)*$/.test(text);

/** `local-office` as a variable is called: `localOffice`. */
export const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `local-office` as a component is called: `LocalOffice`. */
export const pascal = (name: string): string => camel(`-${name}`);

/** The content of the file with its new text. Throws where the anchor does not stand exactly once. */
export function withLine(content: string, { path, before, text }: Line): string {
  const [head, tail, ...more] = content.split(before);
  if (head === undefined || tail === undefined || more.length > 0)
    throw new Error(`${path} should hold this once: ${before.trim()}`);
  return `${head}${text}${before}${tail}`;
}

/** Writes all of it, paths from the current folder. Throws before anything is written where a new file exists already. */
export function lay({ files, lines }: Laid): void {
  for (const path of Object.keys(files)) if (existsSync(path)) throw new Error(`${path} is there already.`);
  const changed = new Map<string, string>();
  for (const line of lines)
    changed.set(line.path, withLine(changed.get(line.path) ?? readFileSync(line.path, 'utf8'), line));
  for (const [path, content] of [...Object.entries(files), ...changed]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** Paths of the existing files that are changed, each once. */
export const changedBy = ({ lines }: Laid): string[] => [...new Set(lines.map(({ path }) => path))];

/** What is told in the terminal: what was done, what is left to do, and who says what is missing. */
export const reportOf = (laid: Laid): string =>
  [
    ...Object.keys(laid.files).map((path) => `  made:    ${path}`),
    ...changedBy(laid).map((path) => `  changed: ${path}`),
    '\nLeft to do by hand:',
    ...laid.left.map((one) => `  ${one}`),
    '\nWhat is still missing is said by:',
    '  npm run check:types',
    `  npx vitest run ${laid.tests.join(' ')}`,
  ].join('\n');

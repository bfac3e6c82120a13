import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is laid down for a new piece: whole files, lines in files that are there, and what is left to do by hand. */
export interface Laid {
  files: Readonly<Record<string, string>>;
  lines: readonly Line[];
  /** One a file, the path first. */
  left: readonly string[];
}

/** A text that goes into a file right before an anchor that stands there once. */
export interface Line {
  path: string;
  before: string;
  text: string;
}

/** `local-office` as a variable is called: `localOffice`. */
export const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `local-office` as a component is called: `LocalOffice`. */
export const pascal = (name: string): string => camel(`-${name}`);

/** The file with its new line. Throws where the anchor does not stand exactly once. */
export function withLine(content: string, { path, before, text }: Line): string {
  const [head, tail, ...more] = content.split(before);
  if (head === undefined || tail === undefined || more.length > 0)
    throw new Error(`${path} should hold this once: ${before.trim()}`);
  return `${head}${text}${before}${tail}`;
}

/** Writes it all below the folder it is run in. Throws, before anything is written, where a file is there already. */
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

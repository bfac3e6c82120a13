import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { FLOORS } from '../../scripts/floors.ts';

// Read and parsed by hand: through the import of a module, 20 MB take ten seconds.
const tables: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
);

type BrowserId = keyof typeof FLOORS;
const browsers = Object.keys(FLOORS) as BrowserId[];

/** The first version that has it as it stands: no flag, no prefix, no other name. Infinity: none. */
function since(statement: CompatStatement, browser: BrowserId): number {
  const plain = [statement.support[browser] ?? []]
    .flat()
    .filter((one: SimpleSupportStatement) => !(one.flags || one.prefix || one.alternative_name));
  const versions = plain
    // What was there in part, and is there in full since, was there.
    .filter(({ version_removed, partial_implementation }) => !version_removed || partial_implementation)
    .map(({ version_added }) => Number.parseFloat(String(version_added).replace('≤', '')));
  return Math.min(...versions.filter(Number.isFinite), Number.POSITIVE_INFINITY);
}

/** Browsers whose floor is older than this, as `firefox 140 < 147`. */
export function tooYoung({ __compat: statement }: Identifier): string[] {
  if (!statement) return [];
  return browsers
    .filter((browser) => since(statement, browser) > FLOORS[browser])
    .map((browser) => `${browser} ${FLOORS[browser]} < ${since(statement, browser)}`);
}

const isIdentifier = (value: unknown): value is Identifier => typeof value === 'object' && value !== null;

/** What the tables know by this path of names, or undefined. */
export function known(...names: string[]): Identifier | undefined {
  let at: unknown = tables;
  for (const name of names)
    at = isIdentifier(at) && Object.hasOwn(at, name) ? Reflect.get(at, name) : undefined;
  return isIdentifier(at) ? at : undefined;
}

/** Everything of this name below a path, at any depth. */
export function named(name: string, ...below: string[]): Identifier[] {
  const search = (at: Identifier | undefined): Identifier[] =>
    Object.entries(at ?? {}).flatMap(([key, value]) => {
      if (key === '__compat' || !isIdentifier(value)) return [];
      return [...(key === name ? [value] : []), ...search(value)];
    });
  return search(known(...below));
}

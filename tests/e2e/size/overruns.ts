import type { Size } from './sizes.ts';

/** Most bytes each file may have, by its lasting name. */
export type Budget = Readonly<Record<string, Size>>;

const PLACE = 'tests/e2e/size/budget.ts';

/** Room for a change that nobody needs to think about. */
const ROOM = 1.1;

/** What does not keep to the budget, one sentence each: what it is, by how much, and what to do. */
export function overruns(sizes: ReadonlyMap<string, Size>, budget: Budget): string[] {
  const shipped = [...sizes].flatMap(([name, size]) => {
    const most = budget[name];
    return most ? tooLarge(name, size, most) : [unknown(name, size)];
  });
  const gone = Object.keys(budget).filter((name) => !sizes.has(name));
  return [...shipped, ...gone.map((name) => `${name} is no longer shipped: delete its line in ${PLACE}.`)];
}

const unknown = (name: string, size: Size) =>
  `${name} is new (${size.raw} bytes, ${size.gzip} gzip) and has no budget: ${remedy(name, size)}`;

function tooLarge(name: string, size: Size, most: Size): string[] {
  return (['raw', 'gzip'] as const)
    .filter((kind) => size[kind] > most[kind])
    .map((kind) => {
      const over = `${size[kind] - most[kind]} bytes over its budget (${kind}: ${size[kind]} of ${most[kind]})`;
      return `${name} is ${over}: ${remedy(name, size)}`;
    });
}

const remedy = (name: string, size: Size) =>
  `make it lighter; or, if it is worth it, write \`${budgetLine(name, size)}\` in ${PLACE}, and in the commit why.`;

/** The line of the budget that gives this size some room, to the next hundred bytes. */
export function budgetLine(name: string, { raw, gzip }: Size): string {
  const withRoom = (bytes: number) =>
    String(Math.ceil((bytes * ROOM) / 100) * 100).replace(/(\d)(\d{3})$/, '$1_$2');
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  return `${key}: { raw: ${withRoom(raw)}, gzip: ${withRoom(gzip)} },`;
}

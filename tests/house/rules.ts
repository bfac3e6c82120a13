import { lineAt, type Node, type Source } from './source.ts';

/** `path -> import`, for each import that is not wanted. */
export const unwanted = (sources: Source[], isUnwanted: (name: string) => boolean) =>
  sources.flatMap(({ path, imports }) => imports.filter(isUnwanted).map((name) => `${path} -> ${name}`));

/** `path:line`, for each node that is not wanted. */
export const where = (sources: Source[], isUnwanted: (node: Node, source: Source) => boolean) =>
  sources.flatMap((source) =>
    source.nodes
      .filter((node) => isUnwanted(node, source))
      .map(({ start }) => `${source.path}:${lineAt(source, start)}`),
  );

/** Does a name begin with one of these? */
export const startsWith =
  (...beginnings: string[]) =>
  (name: string) =>
    beginnings.some((one) => name.startsWith(one));

/** Is this node one of these names? */
export function isIdentifier(node: unknown, ...names: string[]): boolean {
  return typeof node === 'object' && node !== null && 'name' in node && names.includes(String(node.name));
}

/** Lines between the braces of a body; an expression has its own lines. */
export function linesInside(source: Source, body: unknown): number {
  if (typeof body !== 'object' || body === null) return 0;
  const { type, start, end } = body as Node;
  const lines = lineAt(source, end) - lineAt(source, start) + 1;
  return type === 'BlockStatement' ? lines - 2 : lines;
}

/** Is this type the `const` of `as const`? */
export const isConst = (type: unknown) =>
  typeof type === 'object' && type !== null && 'typeName' in type && isIdentifier(type.typeName, 'const');

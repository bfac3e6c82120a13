import type { Line } from '../../lib/shape/shape.ts';

/** A line with those below it. */
export interface Branch {
  line: Line;
  inside: Branch[];
}

/** A line that was struck out leaves what it held to the one above. */
export function treeOf(lines: readonly Line[]): Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const line of lines) {
    while ((open.at(-1)?.line.depth ?? -1) >= line.depth) open.pop();
    const branch = { line, inside: [] };
    (open.at(-1)?.inside ?? roots).push(branch);
    if (line.tag !== '') open.push(branch);
  }
  return roots;
}

/** The first one of that name, at any depth. */
export function find(branches: readonly Branch[], tag: string): Branch | undefined {
  const here = branches.find(({ line }) => line.tag === tag);
  return here ?? branches.map(({ inside }) => find(inside, tag)).find((one) => one !== undefined);
}

import { HEAVIEST, type Line, type Shape } from './shape.ts';

const TOOL = 'aide-a-la-connexion';
export const FILE = { tool: TOOL, kind: 'page-shape', format: 1 } as const;

/** A shape as the text of a file, one line for each line of the page. */
export function shapeFile({ lines, ...about }: Shape): string {
  const head = JSON.stringify({ ...FILE, ...about }, null, 2).replace(/\n}$/, '');
  return `${head},\n  "lines": [\n${lines.map((line) => `    ${textOf(line)}`).join(',\n')}\n  ]\n}\n`;
}

function textOf({ attributes, text, ...line }: Line): string {
  const some = Object.keys(attributes).length > 0 && { attributes };
  return JSON.stringify({ ...line, ...some, ...(text && { text }) });
}

/** The shape without its last lines, where its file would be too heavy. */
export function withinWeight(shape: Shape): Shape {
  const weightOf = (text: string) => new TextEncoder().encode(text).length;
  let left = HEAVIEST - weightOf(shapeFile({ ...shape, lines: [] }));
  const lines = shape.lines.filter((line) => {
    left -= weightOf(textOf(line)) + 6;
    return left >= 0;
  });
  return { ...shape, lines };
}

import type { Line, Shape } from '../../lib/shape/shape.ts';
import { type Branch, find, treeOf } from './tree.ts';

const VOID = /^(area|br|col|embed|hr|img|input|wbr|frame)$/;

/** The page as it may be saved: its form and words, with zeros and stars where somebody's data was. */
export function markupOf({ lines }: Pick<Shape, 'lines'>): string {
  const tree = treeOf(lines);
  const html = find(tree, 'html');
  const body = find(tree, 'body');
  const inside = (body ?? html)?.inside ?? tree.filter(({ line }) => line.tag !== 'title');
  return `<!doctype html>
<html${attributesOf({ lang: 'fr', ...html?.line.attributes })}>
  <head>
    <meta charset="utf-8">
    <title>${escaped(find(tree, 'title')?.line.text ?? '')}</title>
  </head>
  <body${attributesOf(body?.line.attributes ?? {})}>
${inside.map((branch) => written(branch, 4)).join('\n')}
  </body>
</html>
`;
}

function written({ line, inside }: Branch, indent: number): string {
  const margin = ' '.repeat(indent);
  if (line.tag === '') return margin + escaped(line.text);
  if (line.tag === '#root') return pair(margin, 'template', ' shadowrootmode="open"', below(inside, indent));
  const tag = line.tag === 'frame' ? 'iframe' : line.tag;
  const framed = inside.filter((one) => one.line.tag === '#document');
  const shown = framed.flatMap((one) => one.inside);
  const srcdoc = shown.length > 0 ? { srcdoc: markupOf({ lines: flat(shown) }) } : {};
  const attributes = attributesOf({ ...ownOf(line), ...srcdoc });
  if (VOID.test(tag)) return `${margin}<${tag}${attributes}>`;
  return pair(
    margin,
    tag,
    attributes,
    below(
      inside.filter((one) => !framed.includes(one)),
      indent,
    ),
  );
}

const below = (inside: readonly Branch[], indent: number): string =>
  inside.map((branch) => written(branch, indent + 2)).join('\n');

const pair = (margin: string, tag: string, attributes: string, content: string): string =>
  content
    ? `${margin}<${tag}${attributes}>\n${content}\n${margin}</${tag}>`
    : `${margin}<${tag}${attributes}></${tag}>`;

const flat = (branches: readonly Branch[]): Line[] =>
  branches.flatMap(({ line, inside }) => [line, ...flat(inside)]);

/** Nothing is fetched from another host, and what was not on the screen stays away from it. */
function ownOf({ tag, attributes, unseen, size }: Line): Record<string, string> {
  const { src, data: _, ...others } = attributes;
  const path = src?.replace(/^https?:/, '').replace(/^\/\/[^/]*/, '') ?? '';
  const isPicture = /^(img|input|embed)$/.test(tag) && path.startsWith('/');
  return {
    ...others,
    ...(isPicture && { src: path }),
    ...(size && { width: String(size[0]), height: String(size[1]) }),
    ...(unseen && others.type !== 'hidden' && { style: 'display: none' }),
  };
}

const attributesOf = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) =>
      value === '' ? ` ${name}` : ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`,
    )
    .join('');

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

import { isAttribute } from '../shape/attributes.ts';
import { DEEPEST, HEAVIEST, LONGEST_NAME, LONGEST_TEXT, MOST_LINES, type Shape } from '../shape/shape.ts';
import { FILE } from '../shape/shape-file.ts';
import { isTag } from '../shape/tags.ts';
import { z } from './schema.ts';

/** Masks are longer than what they stand for. */
const text = z.string().check(z.maxLength(8 * LONGEST_TEXT));
const attributesSchema = z
  .record(z.string(), z.string().check(z.maxLength(20 * LONGEST_NAME)))
  .check(
    z.refine(
      (all) => Object.entries(all).every(([name, value]) => isAttribute(name, value)),
      'unknown attribute',
    ),
  );
const lineSchema = z.object({
  depth: z.number().check(z.int(), z.minimum(0), z.maximum(DEEPEST + 2)),
  tag: z.string().check(z.maxLength(LONGEST_NAME), z.refine(isTag, 'unknown tag')),
  attributes: z._default(attributesSchema, {}),
  text: z._default(text, ''),
  unseen: z.exactOptional(z.literal(true)),
  size: z.exactOptional(z.tuple([z.number(), z.number()])),
});
const seenSchema = z.object({
  what: z.enum(['signal', 'form', 'text', 'code-field', 'strange-password']),
  how: z.string().check(z.maxLength(2_000)),
});

export const shapeSchema: z.ZodMiniType<Shape> = z.object({
  place: z.exactOptional(z.string().check(z.maxLength(2_000))),
  status: z.exactOptional(z.number().check(z.int(), z.minimum(0), z.maximum(999))),
  browser: z.exactOptional(z.string().check(z.maxLength(100))),
  version: z.exactOptional(z.string().check(z.maxLength(100))),
  seen: z.array(seenSchema).check(z.maxLength(500)),
  lines: z.array(lineSchema).check(z.maxLength(2 * MOST_LINES)),
});

const fileSchema = z.object({
  tool: z.literal(FILE.tool),
  kind: z.literal(FILE.kind),
  format: z.number(),
});

/** The shape in the text of a file, or what is wrong with it, in plain English: only who works on the tool reads files. */
export function readShapeFile(content: string): { shape: Shape } | { problem: string } {
  if (content.length > 2 * HEAVIEST) return { problem: 'It is far longer than such a file may be.' };
  const raw = parsed(content);
  if (raw === undefined) return { problem: 'It is no JSON.' };
  const file = fileSchema.safeParse(raw);
  if (!file.success) return { problem: 'It is no page that this tool has described.' };
  if (file.data.format !== FILE.format)
    return { problem: `It has format ${file.data.format}; this version reads format ${FILE.format}.` };
  const shape = shapeSchema.safeParse(raw);
  if (shape.success) return { shape: shape.data };
  const [issue] = shape.error.issues;
  return { problem: `It was changed by hand: ${issue?.path.join('.')}: ${issue?.message}.` };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

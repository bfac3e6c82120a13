import { otherHostOf } from '../page/hosts.ts';
import { SITE } from '../page/place.ts';
import type { Pause } from '../pauses/pauses.ts';
import { time, z } from './schema.ts';

const TOOL = 'aide-a-la-connexion';
const VERSION = 1;

/** The address of a page where help may come. */
const isPlace = (place: string): boolean => place.startsWith(`${SITE}/`) || otherHostOf(place) !== null;

const pauseSchema = z.object({
  advice: z.string().check(z.regex(/^(\*|[a-z-]{1,60})$/)),
  place: z.nullable(z.string().check(z.maxLength(2_000), z.refine(isPlace))),
  until: z.nullable(time),
});
const fileSchema = z.object({
  tool: z.literal(TOOL),
  version: z.literal(VERSION),
  pauses: z.array(pauseSchema).check(z.maxLength(500)),
});
const newerSchema = z.object({ tool: z.literal(TOOL), version: z.number().check(z.gt(VERSION)) });

/** The pauses as the JSON text of a file. */
export function settingsFile(pauses: readonly Pause[]): string {
  return `${JSON.stringify({ tool: TOOL, version: VERSION, pauses }, null, 2)}\n`;
}

/** The pauses in such a file. `problem`: what is wrong, in French, with what to do. */
export function readSettings(text: string): { pauses: Pause[] } | { problem: string } {
  const raw = parsed(text);
  const file = fileSchema.safeParse(raw);
  if (file.success) return { pauses: file.data.pauses };
  return { problem: problemOf(raw) };
}

function problemOf(raw: unknown): string {
  const again = 'Vos réglages n’ont pas changé.';
  if (raw === undefined) {
    return `Ce fichier n’est pas un fichier de réglages. Choisissez celui que le bouton « Exporter » a produit. ${again}`;
  }
  if (newerSchema.safeParse(raw).success) {
    return `Ce fichier vient d’une version plus récente de l’outil. Mettez l’outil à jour, puis recommencez. ${again}`;
  }
  const ours = z.object({ tool: z.literal(TOOL) }).safeParse(raw).success;
  return ours
    ? `Ce fichier de réglages est abîmé ou a été modifié. Exportez-le de nouveau. ${again}`
    : `Ce fichier ne vient pas de cet outil. Choisissez celui que le bouton « Exporter » a produit. ${again}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

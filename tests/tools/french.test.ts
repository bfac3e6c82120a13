// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Source, sourcesIn } from '../house/source.ts';

/** Labels of the site, shown letter for letter with their straight apostrophes. */
const LABELS = ["J'ai oublié mon identifiant", "J'ai oublié mon mot de passe"];

/** Pieces of the XML of a workbook. */
const MARKUP = /^(?:">)?<[?/\w]|^<\/|="$/;

const written = [...sourcesIn('lib/tools'), ...sourcesIn('lib/triage')];

/** Pieces of text that are French prose: a word with an accent or an apostrophe, or several words, but no code. */
function prose({ nodes }: Source): string[] {
  const pieces = nodes.flatMap(({ type, value }) => {
    if (type === 'Literal' && typeof value === 'string') return [value];
    return type === 'TemplateElement' ? [String((value as { cooked: string }).cooked)] : [];
  });
  const known = pieces.map((piece) => LABELS.reduce((rest, label) => rest.replaceAll(label, '…'), piece));
  return known.filter((piece) => /\p{L}{2,} \p{L}|[à-üœ’]/u.test(piece) && !MARKUP.test(piece));
}

describe.each(written.map((source) => [source.path, prose(source)] as const))(
  'the French of %s',
  (_, texts) => {
    it('has typographic apostrophes and quotes', () => {
      expect(texts.filter((text) => /\p{L}'\p{L}|"/u.test(text))).toEqual([]);
    });

    it('keeps punctuation with its word by a non-breaking space', () => {
      expect(
        texts.filter((text) => /[^\u00A0\d\w-][?!:;»](?!\/\/)|«[^\u00A0]|[\p{L}] [?!:;»]/u.test(text)),
      ).toEqual([]);
      expect(texts.filter((text) => /\p{L}[?!;»]|\p{L}:(?!\/\/)(?:\s|$)/u.test(text))).toEqual([]);
    });

    it('has no double space and no three dots', () => {
      expect(texts.filter((text) => / {2}|\u00A0 | \u00A0|\.\.\./.test(text))).toEqual([]);
    });

    it('promises nothing as « sûr »', () => {
      expect(texts.filter((text) => /(?<!\p{L})sûre?s?(?!\p{L})/iu.test(text))).toEqual([]);
    });
  },
);

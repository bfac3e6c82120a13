import { describe, expect, it } from 'vitest';
import { type Advice, stepsOf } from '../../lib/advice/advice.ts';
import { catalogue } from '../../lib/advice/catalogue.ts';

/** Written by others and shown letter for letter, straight apostrophe and plain space included. */
const QUOTED = [
  "J'ai oublié mon identifiant",
  "J'ai oublié mon mot de passe",
  "Besoin d'aide ?",
  "Envoyer une demande d'assistance",
  "Habilitation à l'activité partielle",
  'information publique de 2020, à vérifier sur l’extranet',
];

/** Labels and words of the site and of the sheets: nothing else may stand in « guillemets ». */
const NAMED = [...QUOTED, 'Créer mon espace', 'Mon Espace Personnel', 'contrat de prestation'];
const SHEET_WORDS = ['pas possible', 'nous vous conseillons'];

const LONGEST_SENTENCE = 18;

function prose(advice: Advice): string[] {
  return [
    advice.title,
    advice.label,
    advice.summary,
    ...stepsOf(advice),
    ...(advice.atHand ?? []),
    ...(advice.quotables ?? []).map((quotable) => quotable.label),
    ...(advice.versions ?? []).map((version) => version.says),
    ...(advice.links ?? []).map((link) => link.label),
    ...(advice.firmer ? [advice.firmer.title, advice.firmer.summary] : []),
    ...advice.words,
    ...advice.sources.map((source) => source.name),
  ];
}

const withoutQuotes = (text: string) => QUOTED.reduce((rest, quote) => rest.replaceAll(quote, '…'), text);

describe.each(catalogue)('the French of $id', (advice) => {
  const texts = prose(advice);

  it('has typographic apostrophes, except in what it quotes', () => {
    for (const text of texts) expect(withoutQuotes(text)).not.toMatch(/['"]/);
  });

  it('keeps punctuation with its word by a non-breaking space', () => {
    for (const text of texts) {
      expect(withoutQuotes(text)).not.toMatch(/[^\u00a0][?!:;»]/);
      expect(text).not.toMatch(/«[^\u00a0]/);
      expect(text).not.toMatch(/ {2}|\u00a0 | \u00a0|\.\.\.|^\s|\s$/);
    }
  });

  it('puts nothing in guillemets but labels and words that exist letter for letter', () => {
    const labels = [
      advice.summary,
      ...stepsOf(advice),
      ...(advice.versions ?? []).map(({ says }) => says),
    ].flatMap((text) => [...text.matchAll(/«\u00a0(.*?)\u00a0»/g)].map(([, label]) => label));
    for (const label of labels) expect([...NAMED, ...SHEET_WORDS]).toContain(label);
  });

  it('speaks in full, short sentences', () => {
    const sentences = [
      advice.summary,
      ...stepsOf(advice),
      ...(advice.versions ?? []).map(({ says }) => says),
    ];
    for (const text of sentences) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      for (const sentence of text.replace(/«.*?»|\(.*?\)/g, 'label').split(/[.?!]\s/)) {
        expect(sentence.match(/[\p{L}\p{N}’@.-]+/gu)?.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
      }
    }
  });
});

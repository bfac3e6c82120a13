import { fold } from './fold.ts';
import { question } from './topics/talk.ts';

/** Folded. Between guillemets a page quotes, it does not tell. */
export const sentencesOf = (text: string): string[] => sentencesIn(withoutQuotes(fold(markCapitals(text))));

const CAPITAL = '\u0002';

/** There a sentence may begin without a stop. Letters by their range: browsers prepare `\p{L}` on every page, for long. */
const markCapitals = (text: string): string =>
  text.replace(
    /(?<=[a-zA-Z\d)\u00c0-\u036f])[ \t\u00a0\u202f]+(?=[A-Z\u00c0-\u00de\u0152][a-z\u00df-\u036f'\u2019])/g,
    ` ${CAPITAL}`,
  );

const withoutQuotes = (text: string): string => text.replace(/«[^«»]*»|“[^“”]*”|"[^"]*"/g, ' ');

/** Or one sentence broken over several lines. */
function sentencesIn(text: string): string[] {
  const lines = [...text.split(/\n+/), text.replace(/\s+/g, ' ')];
  const sentences = lines.flatMap((line) => line.split(/(?<=[.!?;\u2026])\s+/)).flatMap(withoutQuestion);
  return [...new Set(sentences.map(trimmed))].filter((sentence) => sentence.length >= 4);
}

const trimmed = (sentence: string): string =>
  sentence.replaceAll(CAPITAL, '').replace(/^\W+/, '').replace(PERHAPS, '$1').replace(COURTESY, '').trimEnd();

/** « votre compte est peut-être bloqué » says so all the same. */
const PERHAPS = /\b(est|sont|a|ont) peut.etre\b|\bcould be (?=found)/;
/** « Compte bloqué ; écrivez-nous si vous pensez que c’est une erreur »: no condition of the news. */
const COURTESY = / (?:si vous|if you) (?:pens|estim|souhait|voul|think|believ|wish|want).*/;

/** Who asks does not tell; what came before does. */
function withoutQuestion(sentence: string): string[] {
  if (!/(?<!!)\?/.test(sentence)) return [sentence];
  const parts = sentence.split(CAPITAL);
  return question.test(parts.at(-1) ?? '') ? [parts.slice(0, -1).join(' ')] : [];
}

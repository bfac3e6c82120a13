import { fold } from '../words/fold.ts';
import { isListed, isOrdinary } from './ordinary.ts';
import { GONE, LONGEST_TEXT } from './shape.ts';

/** What is known while one text after the other is masked. */
export interface Masking {
  readonly secrets: ReadonlySet<string>;
  /** The last text broke off where a name may follow: « Bonjour <b>Jeanne</b> ». */
  isNameNext: boolean;
}

interface Word {
  text: string;
  folded: string;
  /** What stands between it and the next one. */
  after: string;
  isCapital: boolean;
  isKnown: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}_@.+]*[\p{L}\p{M}\p{N}_@]/gu;
const ODD = /[@._+]|\p{N}/u;
const TIME_OR_NUMBER = /^\p{N}+(\p{L}{1,3}\p{N}*)?$/u;
const ADDRESS = /\S*(:\/\/|www\.|@)\S*/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const GREETING =
  /^(bonjour|bonsoir|bienvenue|salut|hello|welcome|hi|dear|chers?|cheres?|madame|monsieur|mademoiselle|mmes?|mlle|mrs?|m|dr|maitre|connectee?|logged|signed)$/;
const ON_THE_WAY = /^(en|tant|que|sous|comme|avec|le|la|nom|de|du|compte|identifiant|utilisateur|in|as)$/;
const LABEL =
  /\b(identifiant|login|utilisat\w+|user ?name|user|nom|prenom|societe|entreprise|etablissements?|employeur|raison sociale|contact|gestionnaire|representant|titulaire|compte|profil|e-?mail|courriel|adresse|telephone|dossier|reference|siret|siren|session|agence|name|account|company)[^:]{0,20}:$/;
const BEFORE_NAME =
  /^(de|d|du|pour|par|a|compte|utilisateur|identifiant|login|nom|prenom|of|for|by|user|account|name)$/;

/**
 * What may be kept of a text: zeros for digits, `***` for what may be somebody's. Blank where nothing needs to be
 * masked.
 */
export function maskText(raw: string, masking: Masking): string {
  const text = tidy(raw);
  if (text.length > LONGEST_TEXT) {
    masking.isNameNext = false;
    return `${GONE} (texte long)`;
  }
  const plain = text.replace(ADDRESS, GONE);
  const words = wordsOf(plain);
  const gone = goneIn(words, plain, masking);
  let at = 0;
  return plain.replace(WORD, (word) => {
    const isGone = gone[at];
    at += 1;
    return isGone ? GONE : word.replace(/\p{N}/gu, '0');
  });
}

/** Folded words of a text that may be somebody's, for `Masking.secrets`. */
export function secretsIn(raw: string, isNameNext: boolean): { secrets: string[]; isNameNext: boolean } {
  const text = tidy(raw);
  if (text.length > LONGEST_TEXT) return { secrets: [], isNameNext: false };
  const addresses = text.match(ADDRESS) ?? [];
  const plain = text.replace(ADDRESS, GONE);
  const words = wordsOf(plain);
  const masking = { secrets: new Set<string>(), isNameNext };
  const gone = goneIn(words, plain, masking);
  const taken = words.filter((_, index) => gone[index]).map(({ folded }) => folded);
  const secrets = [...addresses.map(fold), ...taken].flatMap(piecesOf);
  return { secrets, isNameNext: masking.isNameNext };
}

const piecesOf = (word: string): string[] =>
  word.split(/[^\p{L}]+/u).filter((piece) => piece.length > 3 && !isListed(piece));

export const tidy = (raw: string): string =>
  raw.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(WORD)];
  return found.map(({ 0: word, index }, place) => {
    const folded = fold(word);
    const isCapital = /^\p{Lu}/u.test(word);
    return {
      text: word,
      folded,
      after: text.slice(index + word.length, found[place + 1]?.index),
      isCapital,
      isKnown: isCapital && word.length > 1 ? isListed(folded) : isOrdinary(word),
    };
  });
}

function goneIn(words: readonly Word[], text: string, masking: Masking): boolean[] {
  const named = namesIn(words, masking);
  const reads = readsAsSentence(words);
  const isLoud = text === text.toUpperCase();
  const alone = words.map((word, at) => isOwn(word, words[at - 1], reads, masking.secrets));
  // « Jeanne Petit »: a name goes as a whole, though half of it is a word.
  const isLikeName = ({ isCapital, folded }: Word) => (isCapital && !isLoud) || (!reads && !isListed(folded));
  const isBeside = (at: number) =>
    [at - 1, at + 1].some(
      (other) => alone[other] === true && words[other]?.isCapital === words[at]?.isCapital,
    );
  return words.map((word, at) => named[at] || alone[at] || (at > 0 && isLikeName(word) && isBeside(at)));
}

function isOwn(word: Word, before: Word | undefined, reads: boolean, secrets: ReadonlySet<string>): boolean {
  if (TIME_OR_NUMBER.test(word.text)) return false;
  if (ODD.test(word.text) || secrets.has(word.folded)) return true;
  if (word.isKnown) return false;
  return word.isCapital || !reads || BEFORE_NAME.test(before?.folded ?? '');
}

/** Unlisted words are kept among enough listed ones: they are what is to be learnt. */
function readsAsSentence(words: readonly Word[]): boolean {
  const known = words.filter(({ isKnown, text }) => isKnown && text.length > 1).length;
  return known >= 3 && known * 3 >= words.length * 2;
}

function namesIn(words: readonly Word[], masking: Masking): boolean[] {
  let said = '';
  let isGreeted = masking.isNameNext;
  const gone = words.map(({ folded, after, isCapital }) => {
    const isName = masking.isNameNext && (isCapital || !isListed(folded));
    const isOnTheWay = masking.isNameNext && !isCapital && ON_THE_WAY.test(folded);
    if (masking.isNameNext && !isName && !isOnTheWay) masking.isNameNext = false;
    said = `${said} ${folded}`.slice(-60);
    const ends = /[.!?;|]/.test(after);
    if (GREETING.test(folded) && (folded.length < 4 || !/[.!?;|]/.test(after))) {
      masking.isNameNext = true;
      isGreeted = true;
    } else if (/^\s*:/.test(after) && LABEL.test(`${said}:`)) masking.isNameNext = true;
    else if (ends) masking.isNameNext = false;
    return isName;
  });
  masking.isNameNext &&= isGreeted && gone.at(-1) !== true;
  return gone;
}

import { fold } from '../words/fold.ts';
import { isOrdinary } from './ordinary.ts';
import { GONE, LONGEST_TEXT } from './shape.ts';

/** What is known while one text after the other is masked. */
export interface Masking {
  /** The last text broke off where a name may follow: « Bonjour <b>Jeanne</b> ». */
  isNameNext: boolean;
}

interface Word {
  folded: string;
  /** What stands between it and the next one. */
  after: string;
  isCapital: boolean;
  /** No word of log-in pages: a name, an identifier, a password. */
  isOwn: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}_@.+]*[\p{L}\p{M}\p{N}_@]/gu;
const ODD = /[@._+]|\p{N}/u;
const TIME_OR_NUMBER = /^\p{N}+(h\p{N}*|e|eme|mn|min|s|ko|mo)?$/u;
const ADDRESS = /\S*(:\/\/|www\.|@)\S*/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const GREETING =
  /^(bonjour|bonsoir|bienvenue|salut|hello|welcome|hi|dear|chers?|cheres?|madame|monsieur|mademoiselle|mmes?|mlle|mrs?|m|dr|maitre|connectee?|logged|signed)$/;
const ON_THE_WAY = /^(en|tant|que|sous|comme|avec|le|la|nom|de|du|compte|identifiant|utilisateur|in|as)$/;
const LABEL =
  /\b(identifiant|login|utilisat\w+|user ?name|user|nom|prenom|societe|entreprise|etablissements?|employeur|raison sociale|contact|gestionnaire|representant|titulaire|compte|profil|e-?mail|courriel|adresse|telephone|dossier|reference|siret|siren|session|agence|name|account|company|mot de passe (provisoire|temporaire|initial)|reponse|jeton|token)[^:]{0,20}:$/;

/** What may be kept of a text: zeros for digits, `***` for every word that log-in pages do not use. */
export function maskText(raw: string, masking: Masking): string {
  const text = tidy(raw);
  if (text.length > LONGEST_TEXT) {
    masking.isNameNext = false;
    return `${GONE} (texte long)`;
  }
  const plain = text.replace(ADDRESS, GONE);
  const gone = goneIn(wordsOf(plain), plain, masking);
  let at = 0;
  return plain.replace(WORD, (word) => {
    const isGone = gone[at];
    at += 1;
    return isGone ? GONE : word.replace(/\p{N}/gu, '0');
  });
}

const tidy = (raw: string): string => raw.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Whether somebody's name may be the next text, as `<dt>Entreprise</dt>` and `<b>Nom :</b>` say. */
export const isLabel = (text: string, tag: string): boolean =>
  LABEL.test(/^(dt|th|label)$/.test(tag) ? `${fold(text).replace(/\s*:$/, '')}:` : fold(text));

/** « Ouest Formation Conseil »: a name may be made of nothing but words. */
export const looksLikeName = (text: string): boolean =>
  tidy(text)
    .split(/[\s'’&-]+/u)
    .every((word) => /^(\p{Lu}.*[^:]|\p{Lu}|d|de|des|du|et|la|le|les|)$/u.test(word));

function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(WORD)];
  return found.map(({ 0: word, index }, place) => ({
    folded: fold(word),
    after: text.slice(index + word.length, found[place + 1]?.index),
    isCapital: /^\p{Lu}/u.test(word),
    isOwn: !TIME_OR_NUMBER.test(fold(word)) && (ODD.test(word) || !isOrdinary(word)),
  }));
}

function goneIn(words: readonly Word[], text: string, masking: Masking): boolean[] {
  const named = namesIn(words, masking);
  const isLoud = text === text.toUpperCase();
  const isTitle = words.every(({ isCapital }) => isCapital);
  const isCapitalOwn = (word: Word | undefined) => word?.isOwn === true && word.isCapital;
  // « Jeanne Petit »: a name goes as a whole, though half of it is a word.
  const isHalfOfName = ({ isCapital, folded }: Word, at: number) =>
    isCapital &&
    !isLoud &&
    (at > 0 || isTitle) &&
    !GREETING.test(folded) &&
    (isCapitalOwn(words[at - 1]) || isCapitalOwn(words[at + 1]));
  return words.map((word, at) => named[at] || word.isOwn || isHalfOfName(word, at));
}

function namesIn(words: readonly Word[], masking: Masking): boolean[] {
  let said = '';
  let isGreeted = masking.isNameNext;
  const gone = words.map(({ folded, after, isCapital, isOwn }) => {
    const isName = masking.isNameNext && (isCapital || isOwn);
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

import { all, attribute, bodyOf, closest, tagOf, textOf, titleOf } from '../page/dom.ts';
import { codeNameOf, typeOf } from '../page/fields.ts';
import { wordsOf } from '../page/purpose.ts';
import { lastTexts, lineOf, plain, skim, textsAround, textsIn, wholeTextOf } from '../page/skim.ts';
import { ANNOUNCED } from '../page/skipped.ts';
import { looseSieveOf } from '../words/sieve.ts';
import { LOG_IN, PROCEDURE, SECURITY_CODE, TROUBLE } from '../words/sieves.ts';
import { already, noEstablishment } from '../words/topics/establishment.ts';
import { tellsBeyondText } from './beyond-text.ts';

/** What can be told of a document at a glance, to know whether it is worth reading. */
export interface Glance {
  /** There may be something to say. Never false where reading would find something. */
  promising: boolean;
  /** Anything to type into, but for search boxes. */
  hasFields: boolean;
  /** A log-in form and nothing beside it: one password, at most one identifier that is called so, in a `<form>`. */
  isPlainLogin: boolean;
}

const FIELD =
  'input:not([type=hidden],[type=checkbox],[type=radio],[type=submit],[type=button],[type=image],[type=reset],[type=file],[type=search],[name=q])';
const CALLED_IDENTIFIER = ['ident', 'login', 'user', 'mail', 'compte', 'account']
  .map((word) => `[name*="${word}" i],[id*="${word}" i]`)
  .join();
const LOGIN = 'form:has(input[type=password])';
const PLAIN = `${LOGIN} ${FIELD}:is([type=password],${CALLED_IDENTIFIER})`;

/** A page of fewer texts is a form and a word to its reader. */
const SMALL = 400;
/** Of a page of more elements, only its log-in form is looked at. */
const HUGE = 10_000;
/** How far from the form a text may stand, in texts; how many of the first and last ones count, where banners are. */
const AROUND = 200;
const AT_THE_RIM = 50;
/** As far as `notices` reads a page without form. */
const WHOLE_PAGE = 2_500;
/** Twice as many as a page has that is there for its message: here, words are counted roughly. */
const FEW_WORDS = 440;

/**
 * Looks at a document as cheaply as can be: no style, no layout, and mostly no element either, since the first one that a
 * script holds costs more memory than all of this script. `path`: of the address, asked for only where fields are unknown.
 */
export function glanceAt(document: Document, path: () => string): Glance {
  const isHuge = isLargerThan(HUGE, document);
  const where = (isHuge && loginForm(document)) || document;
  const fields = count(where, FIELD);
  const isPlainLogin = fields > 0 && fields <= 2 && count(where, PLAIN) === fields;
  const hasWords = isHuge || mayTellOfTrouble(wholeTextOf(document));
  const isAnnounced = hasWords && isPlainLogin && !isHuge && announces(document);
  const isTold = isAnnounced || (hasWords && tells(document, isPlainLogin, isHuge));
  const promising =
    isTold ||
    (!isHuge &&
      ((fields > 0 && !isPlainLogin && asksForMore(document, path())) || tellsBeyondText(document)));
  return { promising, hasFields: fields > 0, isPlainLogin };
}

const loginForm = (document: Document): Element | null =>
  Document.prototype.querySelector.call(document, LOGIN);

const count = (root: Document | Element, selector: string): number => root.querySelectorAll(selector).length;

const isLargerThan = (elements: number, document: Document): boolean =>
  document.getElementsByTagName('*').item(elements) !== null;

/** Is one of these words in it? Patterns this large are not kept: they would be the larger part of what we hold. */
const holds = (words: string, text: string): boolean => new RegExp(words).test(plain(text));

/** A text this long takes longer to search than the places where a message may stand. */
const LONG = 100_000;

const mayTellOfTrouble = (text: string): boolean => text.length > LONG || holds(TROUBLE, text);

/** Is one of these words in it, but for what only asks: « Pas encore de compte ? » */
const says = (words: string, texts: readonly string[]): boolean => holds(words, lineOf(texts));

/** Most pages that hold a word of trouble only ask, and are small enough to know that at once. */
function onlyAsks(document: Document): boolean {
  const texts = textsIn(document, SMALL);
  return texts.length < SMALL && !says(TROUBLE, texts);
}

function tells(document: Document, isPlainLogin: boolean, isHuge: boolean): boolean {
  if (!isHuge && onlyAsks(document)) return false;
  const form = isPlainLogin ? loginForm(document) : null;
  if (!form) return tellsAtAll(document);
  const rim = [...textsIn(document, AT_THE_RIM), ...lastTexts(document, AT_THE_RIM)];
  return says(TROUBLE, [...rim, ...textsAround(form, AROUND)]);
}

/** What looks like a message by its role or its name. */
const MESSAGE = `${ANNOUNCED},[class*="err" i],[class*="alert" i],[class*="danger" i]`;

const announces = (document: Document): boolean =>
  all(document, MESSAGE).some((region) => says(TROUBLE, skimmed(region).texts));

/** A page without anything to fill in, or with fields that are none of ours. */
function tellsAtAll(document: Document): boolean {
  const body = bodyOf(document);
  if (!body) return false;
  const { texts, words } = skimmed(body);
  // On a page that is more than a message, only establishments are spoken of.
  return says(words < FEW_WORDS ? TROUBLE : looseSieveOf([noEstablishment, already]), texts);
}

const skimmed = (root: Element) => skim(root, { texts: [], words: 0, left: WHOLE_PAGE });

const PICTURES = 'img,canvas,svg,object,embed,input[type=image]';
const TITLES =
  'h1,h2,h3,h4,legend,caption,th[colspan],[role=heading],b,strong,big,button,[role=button],input[type=submit],input[type=button]';

/** Fields that may be those of a procedure, or of a security code. */
function asksForMore(document: Document, path: string): boolean {
  const fields = all(document, FIELD).slice(0, 200);
  if (fields.some((field) => typeOf(field) === 'password')) return true;
  if (says(`${PROCEDURE}|\\b(?:${LOG_IN})`, [titleOf(document), wordsOf(path), ...titlesIn(document)]))
    return true;
  const forms = [...new Set(fields.map((field) => closest(field, 'form') ?? bodyOf(document) ?? field))];
  return forms.some(
    (form) => count(form, PICTURES) > 0 || says(SECURITY_CODE, [textOf(form) ?? '', ...fields.map(namesOf)]),
  );
}

const namesOf = (field: Element): string =>
  `${codeNameOf(field)} ${attribute(field, 'placeholder')} ${attribute(field, 'aria-label')}`;

/** What headings and buttons say. */
const titlesIn = (document: Document): string[] =>
  all(document, TITLES)
    .slice(0, 200)
    .map((title) =>
      tagOf(title) === 'input' ? attribute(title, 'value') : (textOf(title) ?? '').slice(0, 200),
    );

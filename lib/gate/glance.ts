import { all, attribute, bodyOf, closest, tagOf, textOf, titleOf } from '../page/dom.ts';
import { codeNameOf, typeOf } from '../page/fields.ts';
import { wordsOf } from '../page/purpose.ts';
import { lastTexts, lineOf, skim, textsAround, textsIn, wholeTextOf } from '../page/skim.ts';
import { ANNOUNCED } from '../page/skipped.ts';
import { coarse, fold } from '../words/fold.ts';
import { LOG_IN_WORDS, PROCEDURE, SECURITY_CODE, TROUBLE } from '../words/sieves.ts';
import { already, noEstablishment } from '../words/topics/establishment.ts';
import { tellsBeyondText } from './beyond-text.ts';

export interface Glance {
  /** Never false where reading would find something. */
  promising: boolean;
  /** But for search boxes. */
  hasFields: boolean;
  isPlainLogin: boolean;
}

const FIELD =
  'input:not([type=hidden],[type=checkbox],[type=radio],[type=submit],[type=button],[type=image],[type=reset],[type=file],[type=search],[name=q])';
const CALLED_IDENTIFIER = ['ident', 'login', 'user', 'mail', 'compte', 'account']
  .map((word) => `[name*="${word}" i],[id*="${word}" i]`)
  .join();
const LOGIN = 'form:has(input[type=password])';
const PLAIN = `${LOGIN} ${FIELD}:is([type=password],${CALLED_IDENTIFIER})`;

const SMALL = 400;
/** Limit: beyond, only the log-in form is looked at. */
const HUGE = 10_000;
/** In texts. */
const AROUND = 200;
const AT_THE_RIM = 50;
const WHOLE_PAGE = 2_500;
/** Twice a message's, as words are counted roughly. */
const FEW_WORDS = 440;

/** No style, no layout, hardly an element: a script's first one costs more memory than all of this. */
export function glanceAt(document: Document, path: () => string): Glance {
  const isHuge = isLargerThan(HUGE, document);
  const where = (isHuge && loginForm(document)) || document;
  const fields = count(where, FIELD);
  const isPlainLogin = fields > 0 && fields <= 2 && count(where, PLAIN) === fields;
  const text = isHuge ? '' : wholeTextOf(document);
  const hasWords = isHuge || mayTellOfTrouble(text);
  const isAnnounced = hasWords && isPlainLogin && !isHuge && announces(document);
  const isTold = isAnnounced || (hasWords && tells(document, isPlainLogin, isHuge));
  const promising =
    isTold ||
    (!isHuge &&
      ((fields > 0 && !isPlainLogin && asksForMore(document, path())) || tellsBeyondText(document, text)));
  return { promising, hasFields: fields > 0, isPlainLogin };
}

const loginForm = (document: Document): Element | null =>
  Document.prototype.querySelector.call(document, LOGIN);

const count = (root: Document | Element, selector: string): number => root.querySelectorAll(selector).length;

const isLargerThan = (elements: number, document: Document): boolean =>
  document.getElementsByTagName('*').item(elements) !== null;

/** Not kept: such patterns would be most of what we hold. */
const holds = (words: string, text: string): boolean => new RegExp(words).test(coarse(text));

/** Longer texts cost more than the places of a message. */
const LONG = 100_000;

const mayTellOfTrouble = (text: string): boolean => text.length > LONG || holds(TROUBLE, text);

const says = (words: string, texts: readonly string[]): boolean => holds(words, lineOf(texts));

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

const MESSAGE = `${ANNOUNCED},[class*="err" i],[class*="alert" i],[class*="danger" i]`;

const announces = (document: Document): boolean =>
  all(document, MESSAGE).some((region) => says(TROUBLE, skimmed(region).texts));

function tellsAtAll(document: Document): boolean {
  const body = bodyOf(document);
  if (!body) return false;
  const { texts, words } = skimmed(body);
  // Else, only establishments are spoken of.
  const text = fold(lineOf(texts));
  return words < FEW_WORDS ? holds(TROUBLE, text) : noEstablishment.test(text) || already.test(text);
}

const skimmed = (root: Element) => skim(root, { texts: [], words: 0, left: WHOLE_PAGE });

const PICTURES = 'img,canvas,svg,object,embed,input[type=image]';
const TITLES =
  'h1,h2,h3,h4,legend,caption,th[colspan],[role=heading],b,strong,big,button,[role=button],input[type=submit],input[type=button]';

function asksForMore(document: Document, path: string): boolean {
  const fields = all(document, FIELD).slice(0, 200);
  if (fields.some((field) => typeOf(field) === 'password')) return true;
  if (says(`${PROCEDURE}|\\b(?:${LOG_IN_WORDS})`, [titleOf(document), wordsOf(path), ...titlesIn(document)]))
    return true;
  const forms = [...new Set(fields.map((field) => closest(field, 'form') ?? bodyOf(document) ?? field))];
  return forms.some(
    (form) => count(form, PICTURES) > 0 || says(SECURITY_CODE, [textOf(form) ?? '', ...fields.map(namesOf)]),
  );
}

const namesOf = (field: Element): string =>
  `${codeNameOf(field)} ${attribute(field, 'placeholder')} ${attribute(field, 'aria-label')}`;

const titlesIn = (document: Document): string[] =>
  all(document, TITLES)
    .slice(0, 200)
    .map((title) =>
      tagOf(title) === 'input' ? attribute(title, 'value') : (textOf(title) ?? '').slice(0, 200),
    );

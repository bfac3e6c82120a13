import { all, attribute, bodyOf, closest, tagOf, textOf, titleOf } from './dom.ts';
import { codeNameOf, typeOf } from './fields.ts';
import { fold } from './fold.ts';
import { lineOf, skim, skimAround, textsOf, withoutQuestions } from './skim.ts';
import { ANNOUNCED } from './skipped.ts';
import { TROUBLE, TROUBLE_WITH_ESTABLISHMENT } from './trouble.ts';

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
  'input:not([type=hidden i],[type=checkbox i],[type=radio i],[type=submit i],[type=button i],[type=image i],[type=reset i],[type=file i],[type=search i],[name=q])';
const CALLED_IDENTIFIER = ['ident', 'login', 'user', 'mail', 'compte', 'account']
  .flatMap((word) => ['name', 'id', 'autocomplete'].map((where) => `[${where}*=${word} i]`))
  .join();
const LOGIN = 'form:has(input[type=password i])';
const PLAIN = `${LOGIN} ${FIELD}:is([type=password i],${CALLED_IDENTIFIER})`;

/** Pages are larger than that where they are more than a form with a word to its reader. */
const MOST_TEXTS = 600;
/** The headings and regions of larger pages are not asked for: it would be felt. */
const MOST_ELEMENTS = 20_000;
/** As far as `notices` reads a page without form. */
const WHOLE_PAGE = 2_500;
/** Twice as many as a page has that is there for its message: here, words are counted roughly. */
const FEW_WORDS = 440;

/**
 * Looks at a document as cheaply as can be: no style, no layout, and on most pages no element either, since the first one
 * that a script holds costs more memory than all of this script. `path`: of the page's address.
 */
export function glanceAt(document: Document, path: () => string): Glance {
  const fields = count(document, FIELD);
  const isPlainLogin = (fields === 1 || fields === 2) && fields === count(document, PLAIN);
  const promising =
    (fields > 0 && !isPlainLogin && asksForMore(document, path())) || tells(document, isPlainLogin);
  return { promising, hasFields: fields > 0, isPlainLogin };
}

/** The plain log-in form of a document, and what is typed into it: the identifier, if there is one, and the password. */
export function plainLogin(document: Document): { form: Element; fields: Element[] } | null {
  const [form] = all(document, LOGIN);
  return form ? { form, fields: all(form, FIELD) } : null;
}

const count = (document: Document, selector: string): number => document.querySelectorAll(selector).length;

/** Is there a word of trouble in it? Patterns this large are not kept: they would be the larger part of what we hold. */
const holds = (words: string, line: string): boolean => new RegExp(words).test(line);

function tells(document: Document, isPlainLogin: boolean): boolean {
  const texts = textsOf(document, MOST_TEXTS);
  if (texts && !holds(TROUBLE, lineOf(withoutQuestions(texts)))) return false;
  const login = isPlainLogin ? plainLogin(document) : null;
  return login ? tellsOfLogin(document, login.form) : tellsAtAll(document);
}

function tellsOfLogin(document: Document, form: Element): boolean {
  const regions = isSmall(document) ? all(document, ANNOUNCED).slice(0, 30) : [];
  const announced = regions.flatMap((region) => skim(region, { texts: [], words: 0, left: 80 }).texts);
  return holds(TROUBLE, lineOf([...skimAround(form), ...announced]));
}

/** A page without anything to fill in, or with fields that are none of ours. */
function tellsAtAll(document: Document): boolean {
  const body = bodyOf(document);
  if (!body) return false;
  const { texts, words } = skim(body, { texts: [], words: 0, left: WHOLE_PAGE });
  return holds(words < FEW_WORDS ? TROUBLE : TROUBLE_WITH_ESTABLISHMENT, lineOf(withoutQuestions(texts)));
}

const isSmall = (document: Document): boolean =>
  Document.prototype.getElementsByTagName.call(document, '*').item(MOST_ELEMENTS) === null;

const PROCEDURE =
  'oubli|perdu|perte|egar|retrouv|recuper|renvo|rappel|forgot|recover|lost|retriev|secret|reinit|reset|redefin|\\bcre(er|ez|ation)|ouvr|ouvert|nouveau|create|\\bnew\\b|inscri|regist|sign ?up';
const LOG_IN = '\\bconnect|\\bconnexion|identifi|authentif|\\bentrer|acced|log ?in|log ?on|sign ?in';
const CODE =
  'captcha|crypto|robot|spam|caracter|character|lettre|letter|\\bcode|image|picture|dessin|verif|securi|symbol|signe|mots? de ?passe|password|\\bmdp';
const PICTURES = 'img,canvas,svg,object,embed,input[type=image]';
const TITLES =
  'h1,h2,h3,h4,legend,caption,th[colspan],[role=heading],b,strong,big,button,[role=button],input[type=submit],input[type=button]';

/** Fields that may be those of a procedure, or of a security code. */
function asksForMore(document: Document, path: string): boolean {
  if (!isSmall(document)) return count(document, LOGIN) > 0;
  const fields = all(document, FIELD).slice(0, 200);
  if (fields.some((field) => typeOf(field) === 'password')) return true;
  if (holds(`${PROCEDURE}|${LOG_IN}`, fold(`${titleOf(document)} ${path} ${titlesIn(document)}`)))
    return true;
  const forms = [...new Set(fields.map((field) => closest(field, 'form') ?? bodyOf(document) ?? field))];
  return forms.some(
    (form) => all(form, PICTURES).length > 0 || holds(CODE, fold(`${textOf(form)} ${namesIn(form)}`)),
  );
}

const namesIn = (form: Element): string =>
  all(form, 'input')
    .map(
      (input) => `${codeNameOf(input)} ${attribute(input, 'placeholder')} ${attribute(input, 'aria-label')}`,
    )
    .join(' ');

/** What headings and buttons say. */
const titlesIn = (document: Document): string =>
  all(document, TITLES)
    .slice(0, 200)
    .map((title) =>
      tagOf(title) === 'input' ? attribute(title, 'value') : (textOf(title) ?? '').slice(0, 200),
    )
    .join(' ');

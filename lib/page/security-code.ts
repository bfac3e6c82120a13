import { fold } from '../words/fold.ts';
import { words } from '../words/words.ts';
import {
  all,
  attribute,
  isElement,
  lineage,
  matches,
  nextOf,
  parentOf,
  previousOf,
  tagOf,
  textOf,
} from './dom.ts';
import { codeNameOf, isTextField, labelOf, referred, typeOf } from './fields.ts';
import { isRendered } from './rendered.ts';

/** Words for copying what a picture shows. */
export const COPYING = words({
  'aptcha|cryptogramme|robot|spam|bot|image|dessous|dessus|contre|dessin|affich|visible|voyez|lisez|shown|picture|below|above|you see|recopi|reproduis|retap|ci-|visuel|visual|humaine|anti':
    "captcha|cryptogramme|kaptcha|anti-? ?(robot|spam|bot)|pas un robot|\\b(recopi|reproduis|retap|saisi|entr|tap|inscri|type|enter|copy)\\w*\\b.{0,45}\\b(caracteres|lettres|code|texte|mot|chiffres|characters|letters|text|symbols)\\b.{0,50}(image|dessous|dessus|contre|dessin|affich|visible|voyez|lisez|shown|picture|below|above|you see)|\\b(recopi|reproduis|retap)\\w*\\b.{0,30}(code|caracteres|lettres|mot|texte|image|cryptogramme)|(caracteres|lettres|texte|code) (de l'image|affich\\w+|ci-d\\w+|ci-contre|du dessin|visuel)|code (de l'image|visuel|affiche|ci-|anti|image)|(image|picture|visual) (code|text)|verif\\w* (humaine|visuelle)",
});
/** The label of a field with a picture beside it: signs, and where to see them. */
const SIGNS =
  /caractere|lettre|code|texte|\bmots?\b|signe|symbole|chiffre|\bcle\b|cryptogramme|character|letter|text|word/;
const SEEN =
  /image|dessin|figur|photo|affich|visuel|vois|voyez|lisez|lire|contre|dessous|dessus|recopi|reproduis|ecri|picture|shown|see\b/;
/** Names that may be a picture's code or one that was sent: the place decides. */
export const CODE = words({
  'code|controle de securite':
    'code (de )?(securite|verification|controle|confirmation)|(security|verification|validation|verify|control) ?code|controle de securite|\\bcode secu|\\bcode verif|code de (cette )?page|^code( \\*)?$|\\bcode$',
});
export const SENT = words({
  'sms|texto|mail|courriel|recu|received|envoy|sent|telephone|mobile|authenticator|application|usage unique|one|otp|2fa|mfa|double authent|boite|courrier':
    '\\bsms\\b|texto|\\be-?mail\\b|courriel|\\brecus?\\b|\\breceived\\b|\\benvoy|\\bsent\\b|telephone|mobile|authenticator|application|usage unique|one ?time|\\botp\\b|\\btotp\\b|\\b2fa\\b|\\bmfa\\b|double authent|boite (de reception|mail|aux lettres)|par courrier',
});
/** What most fields are that ask for no code: tried before the rest. */
const LOG_IN = 'identifiant|login|user|mot de passe|password';
export const OTHER = words({
  [LOG_IN]: LOG_IN,
  'postal|siret|siren|naf|ape|nom|prenom|date|naissance|telephone|mobile|ville|adresse|departement|promo|client|cvv|cvc|carte|pin|iban|bic|montant|reference|recherch|search|banque|guichet|commune|insee|postcode|zip|reponse':
    'postal|siret|siren|\\bnaf\\b|\\bape\\b|\\bnom\\b|prenom|\\bdate\\b|naissance|telephone|mobile|\\bville\\b|adresse|departement|promo|client|\\bcvv\\b|\\bcvc\\b|carte|\\bpin\\b|\\biban\\b|\\bbic\\b|montant|reference|recherch|search|banque|guichet|commune|insee|postcode|zip|reponse',
});
const CAPTCHA_PICTURE =
  /captcha|crypto|kaptcha|secu|verif|code|anti|robot|random|rand=|jcap|challenge|caract/i;
const NO_CAPTCHA_PICTURE =
  /logo|icon|\bflag\b|drapeau|avatar|banner|bandeau|calend|spacer|pixel|help|aide|eye|oeil|arrow|fleche|puce|loupe|phone|mobile|mail|enveloppe/i;

/** The field for the characters of a security picture, by what is said of it and by the picture beside it. */
export function securityCodeField(document: Document): Element | null {
  const inputs = all(document, 'input')
    .slice(0, 2_000)
    .filter((input) => isTextField(input) && typeOf(input) !== 'email');
  return inputs.slice(0, 60).find((input) => asksForCode(input) && isRendered(input)) ?? null;
}

function asksForCode(input: Element): boolean {
  const label = labelOf(input);
  const name = codeNameOf(input);
  if (/one time code|postal code|new password|search/.test(name) || /\botp\b|\btotp\b|\bsms\b/.test(name))
    return false;
  const told = `${label} ${fold(referred(input, 'aria-describedby').join(' '))}`;
  const picture = pictureBeside(input);
  if (COPYING.test(told) || /captcha|cryptogramme/.test(name)) return !SENT.test(told) || picture;
  if (picture && SIGNS.test(label) && SEEN.test(label) && !SENT.test(told)) return true;
  if (OTHER.test(label)) return false;
  const around = contextOf(input);
  const sent = SENT.test(told) || SENT.test(around);
  if (CODE.test(label) || CODE.test(name))
    return picture || (!sent && /securite|security|secu|controle de/.test(`${label} ${name} ${around}`));
  if (COPYING.test(around) && !sent) return picture || label === '';
  return (
    picture &&
    !OTHER.test(name) &&
    (label === '' || /code|caract|lettre|image|verif|contro|secu|robot/.test(label))
  );
}

/** The short text of the smallest block around the field that says more than its label. */
function contextOf(input: Element): string {
  const block = lineage(input, 5)
    .slice(1)
    .find((one) => textOf(one).trim().length > 30);
  const text = block && textOf(block);
  return text && text.length < 700 ? fold(text) : '';
}

/** A picture that may hold a code: next to the field or its wrapping, or in a block with no other field. */
function pictureBeside(input: Element): boolean {
  let at: Element | null = input;
  for (let level = 0; at && level < 5 && !matches(at, 'body,main,form'); level += 1, at = parentOf(at)) {
    if ([...nearest(at, previousOf), ...nearest(at, nextOf)].some(holdsPicture)) return true;
    const parent = parentOf(at);
    if (parent && fieldsBeside(parent, input)) return false;
  }
  return false;
}

const fieldsBeside = (block: Element, input: Element): boolean =>
  all(block, 'input,textarea').some(
    (one) => one !== input && (isTextField(one) || typeOf(one) === 'password') && tagOf(one) === 'input',
  );

/** The two elements next to it on one side, up to the next field. */
function nearest(element: Element, step: (node: Node) => Node | null): Element[] {
  const found: Element[] = [];
  for (let at = step(element); at && found.length < 3; at = step(at)) {
    if (!isElement(at)) continue;
    if (
      matches(at, 'input') ||
      all(at, 'input').some((one) => isTextField(one) || typeOf(one) === 'password')
    )
      break;
    found.push(at);
  }
  return found;
}

const PICTURES = 'img,canvas,svg,object,embed,input[type=image]';
const holdsPicture = (block: Element): boolean =>
  (matches(block, PICTURES) ? [block] : all(block, PICTURES)).some(mayHoldCode);

function mayHoldCode(picture: Element): boolean {
  if (picture.localName === 'canvas') return true;
  const names = ['src', 'id', 'class', 'alt', 'data', 'name', 'aria-label']
    .map((name) => attribute(picture, name).slice(0, 200))
    .join(' ');
  if (NO_CAPTCHA_PICTURE.test(names.replace(/^data:\S+/, ''))) return false;
  if (CAPTCHA_PICTURE.test(names)) return true;
  const box = Element.prototype.getBoundingClientRect.call(picture);
  // A picture that did not load takes the room of its name, but often has the size its author gave it.
  const [width, height] = (['width', 'height'] as const).map((side) =>
    Math.max(box[side], Number(attribute(picture, side)) || 0),
  );
  return isCodeSized(width ?? 0, height ?? 0);
}

/** Wide and low, as a line of letters is; px. */
const isCodeSized = (width: number, height: number): boolean =>
  width >= 60 && width <= 500 && height >= 18 && height <= 200 && width > height * 1.3;

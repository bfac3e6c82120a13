import { all, attribute, isElement, matches, nextOf, parentOf, previousOf, tagOf } from './dom.ts';
import { isTextField, typeOf } from './fields.ts';
import { boxOf } from './rendered.ts';

const CAPTCHA_PICTURE =
  /captcha|crypto|kaptcha|secu|verif|code|anti|robot|random|rand=|jcap|challenge|caract/i;
const NO_CAPTCHA_PICTURE =
  /logo|icon|\bflag\b|drapeau|avatar|banner|bandeau|calend|spacer|pixel|help|aide|eye|oeil|arrow|fleche|puce|loupe|phone|mobile|mail|enveloppe/i;
const WHERE_TO_FIND = /trouver|exemple|illustration|modele|specimen|courrier|facture|\bfiche|bulletin/i;

/**
 * The picture of letters to copy that stands near a field, with no other field between them; null where there is none.
 */
export function pictureBeside(input: Element): Element | null {
  let at: Element | null = input;
  for (let level = 0; at && level < 5 && !matches(at, 'body,main,form'); level += 1, at = parentOf(at)) {
    const [picture] = [...nearest(at, previousOf), ...nearest(at, nextOf)].flatMap(picturesIn);
    if (picture) return picture;
    const parent = parentOf(at);
    if (parent && fieldsBeside(parent, input)) return null;
  }
  return null;
}

const fieldsBeside = (block: Element, input: Element): boolean =>
  all(block, 'input,textarea').some(
    (one) => one !== input && (isTextField(one) || typeOf(one) === 'password') && tagOf(one) === 'input',
  );

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
const picturesIn = (block: Element): Element[] =>
  (matches(block, PICTURES) ? [block] : all(block, PICTURES)).filter(mayHoldCode);

function mayHoldCode(picture: Element): boolean {
  if (picture.localName === 'canvas') return true;
  const names = ['src', 'id', 'class', 'alt', 'data', 'name', 'aria-label']
    .map((name) => attribute(picture, name).slice(0, 200))
    .join(' ');
  if ([NO_CAPTCHA_PICTURE, WHERE_TO_FIND].some((other) => other.test(names.replace(/^data:\S+/, ''))))
    return false;
  if (CAPTCHA_PICTURE.test(names)) return true;
  const box = boxOf(picture);
  // Not loaded, it often has the size its author gave it.
  const [width, height] = (['width', 'height'] as const).map((side) =>
    Math.max(box[side], Number(attribute(picture, side)) || 0),
  );
  return isCodeSized(width ?? 0, height ?? 0);
}

const isCodeSized = (width: number, height: number): boolean =>
  width >= 60 && width <= 500 && height >= 18 && height <= 200 && width > height * 1.3;

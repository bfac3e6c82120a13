import { fold } from '../words/fold.ts';
import { codeName, copying, otherField, seen, sent, signs } from '../words/topics/security-code.ts';
import { pictureBeside } from './code-picture.ts';
import { all, closest, lineage, matches, textOf } from './dom.ts';
import { codeNameOf, isTextField, labelOf, referred, typeOf } from './fields.ts';
import { isRendered } from './rendered.ts';

/** « Code agence », « code APE »: codes that stand on a paper. */
const OF_SOMETHING =
  /\bcode (?!(de |du |a )?(l'|la |cette |ce |le )?(secu|verif|contr|confirm|valid|image|visuel|dessin|captcha|anti|affich|recopi|crypt|page|ci-|caract|graph|alea)|a (recopi|saisi|copi))(d'|de |du |de l'|de la )?[a-z]{3}/;

/** The field for the letters of a security picture (captcha); null where the document has none. */
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
  const picture = pictureBeside(input) !== null;
  const asked = isQuestion(label) || isQuestion(ownTextOf(input));
  if (asked && !picture) return false;
  if (picture && !asked && ANSWER.test(label)) return true;
  if (copying.test(told) || /captcha|cryptogramme/.test(name)) return !sent.test(told) || picture;
  if (OF_SOMETHING.test(label)) return false;
  if (picture && signs.test(label) && seen.test(label) && !sent.test(told)) return true;
  if (otherField.test(label)) return false;
  const around = contextOf(input);
  if (sent.test(told) || (sent.test(around) && (!picture || isAlone(input)))) return false;
  if (codeName.test(label) || codeName.test(name))
    return picture || isForSafety(`${label} ${name} ${around}`) || isBesidePassword(input, label);
  if (copying.test(around)) return picture || label === '';
  return (
    picture &&
    !otherField.test(name) &&
    (label === '' || /code|caract|lettre|image|verif|contro|secu|robot/.test(label))
  );
}

/** The State's captcha may ask a question in words. */
const isQuestion = (text: string): boolean => text.includes('?');

const ANSWER = /^(votre |your )?(reponse|answer)( \*| ?:)*$/;

function ownTextOf(input: Element): string {
  const holdsOthers = (block: Element) =>
    all(block, 'input').some((one) => one !== input && (isTextField(one) || typeOf(one) === 'password'));
  const own = lineage(input, 4).filter((block) => !matches(block, 'form,body,main') && !holdsOthers(block));
  const text = textOf(own.at(-1) ?? input);
  return text.length < 300 ? text : '';
}

const isForSafety = (text: string): boolean => /securite|security|secu|controle de/.test(text);

/** Beside a password nobody is known yet: no code can have been sent. */
const isBesidePassword = (input: Element, label: string): boolean =>
  /verif|valid|contro/.test(label) && fieldsTogether(input).some((field) => typeOf(field) === 'password');

const isAlone = (input: Element): boolean => fieldsTogether(input).filter(isRendered).length < 2;

function fieldsTogether(input: Element): Element[] {
  const form = closest(input, 'form');
  const blocks = form ? [form] : lineage(input, 6).slice(1);
  return blocks.map((block) => all(block, 'input')).find((fields) => fields.length > 1) ?? [];
}

function contextOf(input: Element): string {
  const block = lineage(input, 5)
    .slice(1)
    .find((one) => textOf(one).trim().length > 30);
  const text = block && textOf(block);
  return text && text.length < 700 ? fold(text).replace(/\benvoye[rz]\b/g, '') : '';
}

import { fold } from '../words/fold.ts';
import { sent } from '../words/topics/security-code.ts';
import { all, lineage, textOf } from './dom.ts';
import { codeNameOf, isTextField, labelOf, typeOf } from './fields.ts';
import { blockAround, buttonsIn, fieldsIn, isAside, type SiteForm } from './form-parts.ts';
import type { Page } from './page.ts';
import { purposeOf } from './purpose.ts';
import { isRendered } from './rendered.ts';
import { signatureOf } from './signature.ts';

/** Whether a field takes a password, also one whose letters the page shows. */
export function isPasswordField(input: Element): boolean {
  if (typeOf(input) === 'password') return isRendered(input);
  if (typeOf(input) !== 'text') return false;
  const named = /\b(current password|password|passwd|pwd|mdp|mot ?de ?passe)\b/.test(codeNameOf(input));
  const revealed = named || /^(votre |your )?(mot de passe|password)( \*| ?:)?$/.test(labelOf(input));
  return revealed && isRendered(input);
}

/** Limit, in characters: a longer label holds a message. */
const LABEL = 60;

/** The log-in form around a password field; null where the password is asked for something else. */
export function loginAround(password: Element): SiteForm | null {
  const block = blockAround(password);
  const fields = fieldsIn(block);
  const passwords = fields.filter((field) => field === password || typeOf(field) === 'password');
  const told = fold(`${labelOf(password).slice(0, LABEL)} ${codeNameOf(password)}`);
  if (passwords.length > 1 || fields.length > 5 || /nouve|confirm|choisi|repet|new|creat|cree/.test(told))
    return null;
  const purpose = purposeOf(block, buttonsIn(block));
  if (purpose === 'creation' || purpose === 'forgot-password') return null;
  const identifier = fields[fields.indexOf(password) - 1];
  if (ONE_TIME.test(told) || (!identifier && isSent(password, told))) return null;
  if (!identifier && purpose !== 'login' && !namesUser(block)) return null;
  return {
    kind: 'login',
    block,
    fields,
    signature: signatureOf('login', identifier ? [identifier, password] : [password]),
  };
}

/** Words for a code that is asked for after an accepted log-in. */
const ONE_TIME = /usage unique|one ?time|\botp\b|\btotp\b|\bsms\b|texto/;

/** « E-mail ou mot de passe » tells of no mail that was sent. */
const EITHER = /(mail|courriel)( address)? (ou|et|or|and) (\w+ ){0,3}(passe|password)/g;

/** What was sent is a code where it stands alone; beside an identifier, it is the password of the first mail. */
function isSent(password: Element, told: string): boolean {
  const around = lineage(password, 6).find((one) => textOf(one).trim().length > 30);
  const said = around ? fold(textOf(around).slice(0, 700)).replace(EITHER, '') : '';
  return sent.test(told) || sent.test(said);
}

/** In the second of two steps, the identifier goes along unseen. */
const namesUser = (block: Element): boolean =>
  all(block, 'input[type=hidden]').some((input) =>
    /\b(identifi|user|login|mail|compte)/.test(codeNameOf(input)),
  );

/** The first step of a log-in that asks for the identifier alone; null where there is none. */
export function identifierStep(document: Document, page: Page, inputs: readonly Element[]): SiteForm | null {
  const field = inputs.find(
    (input) => isTextField(input) && !isAside(input) && isIdentifier(input) && isRendered(input),
  );
  if (!field) return null;
  const block = blockAround(field);
  const fields = fieldsIn(block);
  const purpose = purposeOf(block, buttonsIn(block), { document, page, besideLogin: false });
  return fields.length === 1 && purpose === 'login'
    ? { kind: 'login', block, fields, signature: signatureOf('login', fields) }
    : null;
}

const isIdentifier = (input: Element): boolean =>
  /\busername\b/.test(codeNameOf(input)) ||
  /identifiant|\blogin\b|nom d'utilisateur|user ?name/.test(labelOf(input));

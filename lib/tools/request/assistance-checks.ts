import { placeOf } from '../../page/place.ts';
import { readLine } from '../siret/siret-line.ts';
import { type RefusedNumber, readSiretList } from '../siret/siret-list.ts';
import type { Draft, DraftField } from './assistance-draft.ts';
import { checkEmail } from './email.ts';
import { oneLine } from './one-line.ts';
import { looksSecret, SECRET_WARNING, type Strictness } from './secret.ts';

/** Something to look at again; `kind: 'password'` means that the field is left out of the request. */
export interface Warning {
  field: DraftField;
  kind: 'password' | 'check';
  message: string;
  /** A whole new value for the field, to be offered and never imposed. */
  suggestion?: string;
}

/** `text` is the number as it should be written; `mobile` is what the support asks for. */
export interface ParsedPhone {
  text: string;
  kind: 'mobile' | 'fixed' | 'other';
}

/** Null: not a telephone number anywhere. */
export type ParsePhone = (raw: string) => ParsedPhone | null;

/** The draft with every field cleaned, secrets taken out, the numbers read. */
export type Understood = Omit<Draft, 'sirets'> & { sirets: string[] };

const STRICTNESS: Partial<Record<DraftField, Strictness>> = {
  email: 'identity',
  phone: 'identity',
  name: 'identity',
};
const SHOWN_REFUSALS = 5;

/** Reads and checks every field of a draft. */
export function checkFields(
  draft: Draft,
  parsePhone?: ParsePhone,
): { understood: Understood; warnings: Warning[] } {
  const { clean, warnings } = withoutSecrets(draft);
  const email = checkEmail(clean.email);
  const phone = checkPhone(clean.phone, parsePhone);
  const sirets = checkSirets(clean.sirets);
  if (email.message !== undefined) {
    const { message, suggestion } = email;
    warnings.push({
      field: 'email',
      kind: 'check',
      message,
      ...(suggestion !== undefined && { suggestion }),
    });
  }
  const understood: Understood = {
    ...clean,
    email: email.state === 'asp-sender' ? '' : email.address,
    phone: phone.text,
    sirets: sirets.accepted,
    name: oneLine(clean.name),
    situation: oneLine(clean.situation),
    browser: oneLine(clean.browser),
    pageAddress: /^https?:/i.test(clean.pageAddress.trim()) ? placeOf(clean.pageAddress.trim()) : '',
    remarks: clean.remarks.trim(),
  };
  return { understood, warnings: [...warnings, ...sirets.warnings, ...phone.warnings] };
}

/** Each field that seems to hold a password comes back empty. */
function withoutSecrets(draft: Draft): { clean: Draft; warnings: Warning[] } {
  const clean: Draft = { ...draft };
  const warnings: Warning[] = [];
  for (const field of ['email', 'sirets', 'phone', 'name', 'situation', 'browser', 'remarks'] as const) {
    if (!looksSecret(draft[field], STRICTNESS[field] ?? 'prose')) continue;
    clean[field] = '';
    warnings.push({ field, kind: 'password', message: SECRET_WARNING });
  }
  for (const field of ['path', 'tried'] as const) {
    clean[field] = draft[field].map(oneLine).filter((line) => line !== '' && !looksSecret(line, 'prose'));
    if (clean[field].length < draft[field].filter((line) => line.trim() !== '').length) {
      warnings.push({ field, kind: 'password', message: SECRET_WARNING });
    }
  }
  return { clean, warnings };
}

function checkPhone(raw: string, parsePhone?: ParsePhone): { text: string; warnings: Warning[] } {
  const typed = oneLine(raw);
  if (typed === '' || parsePhone === undefined) return { text: typed, warnings: [] };
  const parsed = parsePhone(typed);
  const warn = (message: string): Warning[] => [{ field: 'phone', kind: 'check', message }];
  if (parsed === null) {
    return {
      text: typed,
      warnings: warn('Ce numéro ne ressemble pas à un numéro de téléphone : vérifiez-le.'),
    };
  }
  const fixed = parsed.kind === 'fixed';
  return {
    text: parsed.text,
    warnings: fixed ? warn('C’est un numéro fixe : l’assistance demande un numéro de portable.') : [],
  };
}

function checkSirets(raw: string): { accepted: string[]; warnings: Warning[] } {
  const { accepted, refused, ignored } = readSiretList(raw);
  const warnings = refused.slice(0, SHOWN_REFUSALS).map((number): Warning => {
    const message = `« ${number.raw} » : ${number.reason} ${number.cure}`;
    const suggestion = withLineReplaced(raw, number);
    return { field: 'sirets', kind: 'check', message, ...(suggestion !== null && { suggestion }) };
  });
  if (accepted.sirets.length + refused.length === 0 && ignored.length > 0) {
    warnings.push({ field: 'sirets', kind: 'check', message: 'Aucun numéro de 14 chiffres n’a été trouvé.' });
  }
  return { accepted: accepted.sirets, warnings };
}

/** The field with the offered number in place of its line; null where the line holds more than that number. */
function withLineReplaced(raw: string, { line, suggestion }: RefusedNumber): string | null {
  const lines = raw.split(/\r\n|\n|\r/);
  const { sirets, refusals } = readLine(lines[line - 1] ?? '');
  if (suggestion === undefined || sirets.length + refusals.length !== 1) return null;
  return lines.with(line - 1, suggestion).join('\n');
}

import type { Draft, DraftField } from './assistance-draft.ts';
import { readMailboxField } from './mail/read-mailbox-field.ts';
import { oneLine } from './one-line.ts';
import { type ParsePhone, readPhone } from './phone/read-phone.ts';
import { plain, type ReadField } from './read-field.ts';
import { readPage } from './read-page.ts';
import { readSirets } from './read-sirets.ts';
import { looksSecret, SECRET_WARNING, type Strictness } from './secret.ts';

/** Something wrong in a field; of a `password`, the whole field is left out of the request. */
export interface Warning {
  field: DraftField;
  kind: 'password' | 'check';
  message: string;
  /** A whole new value that may be taken. */
  suggestion?: string;
  choices?: readonly string[];
}

/** What the request says instead of what was typed, shown with the way back. */
export interface Change {
  field: DraftField;
  message: string;
}

export interface Understood extends Record<TextField, string> {
  path: string[];
  tried: string[];
}

/** What was made of the draft; doubtful fields stand in the request with a mark. */
export interface Checked {
  understood: Understood;
  warnings: Warning[];
  changes: Change[];
  doubtful: DraftField[];
}

type TextField = (typeof TEXT_FIELDS)[number];

const TEXT_FIELDS = [
  'email',
  'sirets',
  'phone',
  'name',
  'situation',
  'browser',
  'pageAddress',
  'remarks',
] as const;
const STRICTNESS: Partial<Record<DraftField, Strictness>> = {
  email: 'identity',
  phone: 'identity',
  name: 'identity',
};

export function checkFields(draft: Draft, parsePhone?: ParsePhone): Checked {
  const read = Object.fromEntries(TEXT_FIELDS.map((field) => [field, readField(field, draft, parsePhone)]));
  const checked: Checked = {
    understood: { ...texts(read), path: [], tried: [] },
    warnings: [],
    changes: [],
    doubtful: TEXT_FIELDS.filter((field) => read[field]?.doubtful),
  };
  for (const field of TEXT_FIELDS) {
    const { warnings = [], change } = read[field] ?? {};
    const kind = warnings.some(({ message }) => message === SECRET_WARNING) ? 'password' : 'check';
    checked.warnings.push(...warnings.map((said): Warning => ({ field, kind, ...said })));
    if (change !== undefined) checked.changes.push({ field, message: change });
  }
  for (const field of ['path', 'tried'] as const) takeLines(field, draft, checked);
  return checked;
}

function texts(read: Readonly<Record<string, ReadField>>): Record<TextField, string> {
  const of = (field: TextField) => read[field]?.text ?? '';
  return {
    email: of('email'),
    sirets: of('sirets'),
    phone: of('phone'),
    name: of('name'),
    situation: of('situation'),
    browser: of('browser'),
    pageAddress: of('pageAddress'),
    remarks: of('remarks'),
  };
}

function readField(field: TextField, draft: Draft, parsePhone?: ParsePhone): ReadField {
  const raw = draft[field];
  if (draft.asTyped.includes(field)) return plain(field === 'remarks' ? raw.trim() : oneLine(raw));
  if (field !== 'pageAddress' && looksSecret(raw, STRICTNESS[field] ?? 'prose')) {
    return { text: '', doubtful: false, warnings: [{ message: SECRET_WARNING }] };
  }
  if (field === 'email') return readMailboxField(raw);
  if (field === 'sirets') return readSirets(raw);
  if (field === 'phone') return readPhone(raw, parsePhone);
  if (field === 'pageAddress') return readPage(raw);
  return plain(field === 'remarks' ? raw.trim() : oneLine(raw));
}

function takeLines(field: 'path' | 'tried', draft: Draft, { understood, warnings }: Checked): void {
  const lines = draft[field].map(oneLine).filter((line) => line !== '');
  understood[field] = lines.filter((line) => !looksSecret(line, 'prose'));
  if (understood[field].length < lines.length)
    warnings.push({ field, kind: 'password', message: SECRET_WARNING });
}

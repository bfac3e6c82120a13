import { readMailboxField } from '../request/mail/read-mailbox-field.ts';
import { oneLine } from '../request/one-line.ts';
import { plain, type ReadField } from '../request/read-field.ts';
import { readSirets } from '../request/read-sirets.ts';
import { looksSecret, SECRET_WARNING } from '../request/secret.ts';

/** What the user has typed for the message about an account that exists twice. */
export interface DuplicateDraft {
  firstEmail: string;
  firstLogin: string;
  name: string;
  siret: string;
  /** Fields that go out exactly as typed, as the user wishes. */
  asTyped: DuplicateField[];
}

export type DuplicateField = 'firstEmail' | 'firstLogin' | 'name' | 'siret';

export function emptyDuplicateDraft(): DuplicateDraft {
  return { firstEmail: '', firstLogin: '', name: '', siret: '', asTyped: [] };
}

export interface DuplicateMessage {
  missing: { field: DuplicateField; why: string }[];
  warnings: {
    field: DuplicateField;
    kind: 'password' | 'check';
    message: string;
    suggestion?: string;
    choices?: readonly string[];
  }[];
  /** Where the message says otherwise than was typed. */
  changes: { field: DuplicateField; message: string }[];
  fields: { label: string; value: string }[];
  text: string;
}

const LABELS: Record<DuplicateField, string> = {
  firstEmail: 'Adresse mail du premier compte',
  firstLogin: 'Identifiant (login) du premier compte',
  name: 'Nom et prénom',
  siret: 'SIRET',
};

const WHY: DuplicateMessage['missing'] = [
  { field: 'firstEmail', why: 'La fiche demande l’adresse mail du compte à supprimer.' },
  { field: 'firstLogin', why: 'La fiche demande le login du compte à supprimer.' },
];

const OPENING =
  'Bonjour,\n\nJ’ai réussi à faire mes démarches d’activité partielle avec un autre compte que celui que j’avais d’abord utilisé. Je vous confirme que ce premier compte, devenu sans objet, peut être supprimé.';

/** The confirmation that one account may be deleted. Source: sheet « Message complet ». */
export function duplicateAccountMessage(draft: DuplicateDraft): DuplicateMessage {
  const read = FIELDS.map((field) => ({ field, ...readField(field, draft) }));
  const fields = read.flatMap(({ field, text }) =>
    text === '' ? [] : [{ label: LABELS[field], value: text }],
  );
  const lines = fields.map(({ label, value }) => `${label} : ${value}`);
  return {
    missing: WHY.filter((one) => read.some(({ field, text }) => field === one.field && text === '')),
    warnings: read.flatMap(({ field, warnings }) =>
      warnings.map(
        (said) => ({ field, kind: said.message === SECRET_WARNING ? 'password' : 'check', ...said }) as const,
      ),
    ),
    changes: read.flatMap(({ field, change }) => (change === undefined ? [] : [{ field, message: change }])),
    fields,
    text: `${[OPENING, lines.join('\n'), 'Merci.'].filter(Boolean).join('\n\n')}\n`,
  };
}

const FIELDS: readonly DuplicateField[] = ['firstEmail', 'firstLogin', 'name', 'siret'];

function readField(field: DuplicateField, draft: DuplicateDraft): ReadField {
  const typed = oneLine(draft[field]);
  if (draft.asTyped.includes(field)) return plain(typed);
  // A login may mix letters and digits, so only what is shaped like nothing else counts there.
  if (looksSecret(typed, field === 'name' ? 'identity' : 'prose')) {
    return { text: '', doubtful: false, warnings: [{ message: SECRET_WARNING }] };
  }
  if (field === 'firstEmail') return readMailboxField(draft.firstEmail);
  return field === 'siret' ? readSirets(draft.siret) : plain(typed);
}

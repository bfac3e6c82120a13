import { checkEmail } from '../request/email.ts';
import { oneLine } from '../request/one-line.ts';
import { looksSecret, SECRET_WARNING } from '../request/secret.ts';

/** What the form asks: the account that is no longer needed, and how to name the one that works. */
export interface DuplicateDraft {
  /** E-mail address of the first account. */
  firstEmail: string;
  /** Login of the first account. */
  firstLogin: string;
  name: string;
  /** SIRET of the establishment, free text. */
  siret: string;
}

export type DuplicateField = keyof DuplicateDraft;

/** Nothing typed yet. */
export function emptyDuplicateDraft(): DuplicateDraft {
  return { firstEmail: '', firstLogin: '', name: '', siret: '' };
}

export interface DuplicateMessage {
  missing: { field: DuplicateField; why: string }[];
  warnings: { field: DuplicateField; kind: 'password' | 'check'; message: string; suggestion?: string }[];
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

/** Writes the confirmation that the first account may be deleted; source: sheet « Message complet ». */
export function duplicateAccountMessage(draft: DuplicateDraft): DuplicateMessage {
  const { clean, warnings } = withoutSecrets(draft);
  const { message, suggestion, state } = checkEmail(clean.firstEmail);
  if (message !== undefined) {
    warnings.push({
      field: 'firstEmail',
      kind: 'check',
      message,
      ...(suggestion !== undefined && { suggestion }),
    });
  }
  if (state === 'asp-sender') clean.firstEmail = '';
  const fields = FIELDS.map((field) => ({ label: LABELS[field], value: clean[field] })).filter(
    ({ value }) => value !== '',
  );
  const lines = fields.map(({ label, value }) => `${label} : ${value}`);
  const text = `${[OPENING, lines.join('\n'), 'Merci.'].filter(Boolean).join('\n\n')}\n`;
  return { missing: WHY.filter(({ field }) => clean[field] === ''), warnings, fields, text };
}

const FIELDS: readonly DuplicateField[] = ['firstEmail', 'firstLogin', 'name', 'siret'];

function withoutSecrets(draft: DuplicateDraft) {
  const clean: DuplicateDraft = { ...draft };
  const warnings: DuplicateMessage['warnings'] = [];
  for (const field of FIELDS) {
    clean[field] = oneLine(draft[field]);
    // A login may mix letters and digits, so only what is shaped like nothing else counts there.
    if (!looksSecret(clean[field], field === 'name' ? 'identity' : 'prose')) continue;
    clean[field] = '';
    warnings.push({ field, kind: 'password', message: SECRET_WARNING });
  }
  return { clean, warnings };
}

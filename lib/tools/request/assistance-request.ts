import { type Change, checkFields, type Understood, type Warning } from './assistance-checks.ts';
import type { Draft, DraftField } from './assistance-draft.ts';
import { readableMoment } from './local-time.ts';
import { type MailGrid, mailGridLines } from './mail/mail-grid.ts';
import type { ParsePhone } from './phone/read-phone.ts';

export type { Change, Warning } from './assistance-checks.ts';
export type { ParsedPhone, ParsePhone } from './phone/read-phone.ts';

/** A field that is empty or unusable, and why the support needs it. */
export interface Missing {
  field: 'email' | 'sirets' | 'phone' | 'name' | 'situation';
  why: string;
}

export interface RequestField {
  label: string;
  value: string;
}

/** The request as it can be copied at any time: what is missing is left out. */
export interface AssistanceRequest {
  missing: Missing[];
  warnings: Warning[];
  changes: Change[];
  /** How many main fields are there and not doubtful. */
  done: { count: number; of: number };
  fields: RequestField[];
  text: string;
}

const WHY: readonly Missing[] = [
  {
    field: 'email',
    why: 'Les fiches demandent votre adresse de messagerie : c’est à elle que sont envoyés les mails de l’ASP.',
  },
  {
    field: 'sirets',
    why: 'Les fiches demandent le SIRET : il dit de quel établissement il s’agit.',
  },
  {
    field: 'phone',
    why: 'Les fiches demandent un numéro de téléphone portable : il permet de vous joindre.',
  },
  { field: 'name', why: 'Vos nom et prénom permettent de reconnaître le titulaire du compte.' },
  {
    field: 'situation',
    why: 'Une phrase sur ce qui vous bloque évite que l’assistance ait à vous le demander.',
  },
];

const OPENING =
  'Bonjour,\n\nJe ne parviens pas à me connecter à l’extranet « activité partielle ». Voici les informations utiles.';
const CLOSING = 'Merci de votre aide.';
const LATEST_ATTEMPTS = 10;

/**
 * Writes the text for « Envoyer une demande d'assistance », without what looks like a password. `parsePhone` comes from
 * the view, which alone loads the telephone rules.
 */
export function assistanceRequest(draft: Draft, parsePhone?: ParsePhone): AssistanceRequest {
  const { understood, warnings, changes, doubtful } = checkFields(draft, parsePhone);
  const missing = WHY.filter(({ field }) => understood[field].length === 0);
  const open = new Set<DraftField>([...doubtful, ...missing.map(({ field }) => field)]);
  const fields = requestFields(understood, draft);
  const body = fields.map(({ label, value }) =>
    value.includes('\n') ? `${label} :\n${value}` : `${label} : ${value}`,
  );
  return {
    missing,
    warnings,
    changes,
    done: { count: WHY.filter(({ field }) => !open.has(field)).length, of: WHY.length },
    fields,
    text: `${[OPENING, body.join('\n'), CLOSING].filter(Boolean).join('\n\n')}\n`,
  };
}

function requestFields(understood: Understood, draft: Draft): RequestField[] {
  const all: RequestField[] = [
    { label: 'Adresse de messagerie', value: understood.email },
    { label: 'SIRET', value: understood.sirets },
    { label: 'Téléphone portable', value: understood.phone },
    { label: 'Nom et prénom', value: understood.name },
    { label: 'Difficulté rencontrée', value: understood.situation },
    { label: 'Réponses aux questions', value: bullets(understood.path) },
    { label: 'Mails de l’ASP', value: bullets(mailLines(draft.mails)) },
    { label: 'Déjà essayé', value: bullets(understood.tried) },
    { label: 'Essais de connexion refusés', value: attemptTimes(draft.attempts) },
    { label: 'Page concernée', value: understood.pageAddress },
    { label: 'Navigateur', value: understood.browser },
    { label: 'Précisions', value: understood.remarks },
  ];
  return all.filter(({ value }) => value !== '');
}

function mailLines(mails: MailGrid): string[] {
  const told = Object.values(mails).some(({ receipt }) => receipt !== 'unknown');
  return told ? mailGridLines(mails) : [];
}

function attemptTimes(attempts: readonly number[]): string {
  const latest = [...attempts].sort((a, b) => a - b).slice(-LATEST_ATTEMPTS);
  const more = attempts.length - latest.length;
  return latest.map(readableMoment).join(', ') + (more > 0 ? ` (et ${more} avant)` : '');
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

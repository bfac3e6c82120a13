import { checkFields, type ParsePhone, type Understood, type Warning } from './assistance-checks.ts';
import type { Draft } from './assistance-draft.ts';
import { readableMoment } from './local-time.ts';
import { mailGridLines } from './mail-grid.ts';

export type { ParsedPhone, ParsePhone, Warning } from './assistance-checks.ts';

/** A field that is still empty (or holds nothing usable) and why the support needs it, in French. */
export interface Missing {
  field: 'email' | 'sirets' | 'phone' | 'name' | 'situation';
  why: string;
}

/** One part of the request with its label, to be copied on its own. */
export interface RequestField {
  label: string;
  value: string;
}

/** The request made of a draft. `text` is complete at any time: what is missing is left out of it. */
export interface AssistanceRequest {
  missing: Missing[];
  warnings: Warning[];
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
 * Turns a draft into the text for « Envoyer une demande d'assistance ». A field that seems to hold a password is left
 * out whole and warned about. `parsePhone` comes from the view, which alone loads the telephone rules.
 */
export function assistanceRequest(draft: Draft, parsePhone?: ParsePhone): AssistanceRequest {
  const { understood, warnings } = checkFields(draft, parsePhone);
  const missing = WHY.filter(({ field }) => understood[field].length === 0);
  const fields = requestFields(understood);
  const body = fields.map(({ label, value }) =>
    value.includes('\n') ? `${label} :\n${value}` : `${label} : ${value}`,
  );
  return {
    missing,
    warnings,
    fields,
    text: `${[OPENING, body.join('\n'), CLOSING].filter(Boolean).join('\n\n')}\n`,
  };
}

function requestFields(understood: Understood): RequestField[] {
  const all: RequestField[] = [
    { label: 'Adresse de messagerie', value: understood.email },
    { label: 'SIRET', value: understood.sirets.join(', ') },
    { label: 'Téléphone portable', value: understood.phone },
    { label: 'Nom et prénom', value: understood.name },
    { label: 'Difficulté rencontrée', value: understood.situation },
    { label: 'Réponses aux questions', value: bullets(understood.path) },
    { label: 'Mails de l’ASP', value: bullets(mailLines(understood)) },
    { label: 'Déjà essayé', value: bullets(understood.tried) },
    { label: 'Essais de connexion refusés', value: attemptTimes(understood.attempts) },
    { label: 'Page concernée', value: understood.pageAddress },
    { label: 'Navigateur', value: understood.browser },
    { label: 'Précisions', value: understood.remarks },
  ];
  return all.filter(({ value }) => value !== '');
}

/** A grid nobody filled in says nothing. */
function mailLines({ mails }: Understood): string[] {
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

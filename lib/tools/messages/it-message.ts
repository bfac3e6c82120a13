import type { Quotable } from '../../advice/advice.ts';
import { senders, subjects } from '../../advice/mails.ts';
import { oneLine } from '../request/one-line.ts';
import { FILTERS, type FilterId, type FilterLines } from './filter-lines.ts';

export { FILTERS, type FilterId, type FilterLines } from './filter-lines.ts';

/** Without a filter, the lines of all products follow in an annex. */
export interface ItMessageOptions {
  mailbox?: string;
  name?: string;
  filter?: FilterId;
}

/** What the user has typed; an empty filter is one that is not known. */
export interface ItDraft {
  mailbox: string;
  name: string;
  filter: FilterId | '';
}

export function emptyItDraft(): ItDraft {
  return { mailbox: '', name: '', filter: '' };
}

/**
 * The message to the IT department. `mailto` has no recipient, and is null where it would be too long; `annex` is empty
 * where the text holds the lines of one product.
 */
export interface ItMessage {
  subject: string;
  text: string;
  mailto: string | null;
  annex: string;
}

/** In characters; Windows cuts longer addresses. */
const LONGEST_MAILTO = 2_000;

const SUBJECT = 'Mails de l’ASP bloqués : autoriser et libérer trois expéditeurs';
const OPENING =
  'Bonjour,\n\nJe ne reçois pas les mails automatiques de l’Agence de Services et de Paiement (ASP) pour l’activité partielle.';
const ASK_RELEASE = 'Pouvez-vous libérer les mails en attente ou en quarantaine';
const ASK_ALLOW = 'et autoriser ces expéditeurs ? Les sources diffèrent, il faut les trois :';
const SUBJECTS = 'Objets des mails attendus :';
const WARNING =
  'Important : gardez les contrôles SPF et DKIM. Une adresse d’expéditeur se falsifie : autorisée sans ces contrôles, elle laisserait passer de faux mails.';
const CLOSING = 'Merci.';

export function itMessage({ mailbox = '', name = '', filter }: ItMessageOptions = {}): ItMessage {
  const box = oneLine(mailbox);
  const parts = [
    OPENING,
    [`${ASK_RELEASE}${box && ` pour ${box}`}, ${ASK_ALLOW}`, ...senders.map(senderLine)].join('\n'),
    [SUBJECTS, ...subjects.map(({ value }) => `- ${value}`)].join('\n'),
    WARNING,
    ...productParts(filter),
    [CLOSING, oneLine(name)].filter(Boolean).join('\n'),
  ];
  const text = `${parts.join('\n\n')}\n`;
  const annex = filter === undefined ? FILTERS.map(productLines).join('\n\n') : '';
  return { subject: SUBJECT, text, mailto: mailtoWithoutRecipient(SUBJECT, text), annex };
}

/** A link that opens a mail program with the message; null where Windows would cut it. */
export function mailtoWithoutRecipient(subject: string, text: string): string | null {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
  return address.length <= LONGEST_MAILTO ? address : null;
}

function senderLine({ value, sources }: Quotable): string {
  return `- ${value} (${sources.map(({ name }) => name).join(', ')})`;
}

function productParts(filter: FilterId | undefined): string[] {
  return FILTERS.filter(({ id }) => id === filter).map(productLines);
}

function productLines({ name, lines }: FilterLines): string {
  return [`${name} :`, ...lines].join('\n');
}

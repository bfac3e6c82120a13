import type { Quotable } from '../../advice/advice.ts';
import { senders, subjects } from '../../advice/mails.ts';
import { oneLine } from '../request/one-line.ts';
import { FILTERS, type FilterId, type FilterLines } from './filter-lines.ts';

export { FILTERS, type FilterId, type FilterLines } from './filter-lines.ts';

/** What the user may fill in; all of it may be left out. Without `filter`, the lines of all products are an annex. */
export interface ItMessageOptions {
  mailbox?: string;
  name?: string;
  filter?: FilterId;
}

/** The same as the form holds it; an empty filter is one that is not known. */
export interface ItDraft {
  mailbox: string;
  name: string;
  filter: FilterId | '';
}

/** Nothing filled in yet. */
export function emptyItDraft(): ItDraft {
  return { mailbox: '', name: '', filter: '' };
}

/**
 * The message to the IT department. `mailto` has no recipient, and is null where the message is too long for it. `annex`
 * has the lines of every product, and is empty where those of one stand in the message.
 */
export interface ItMessage {
  subject: string;
  text: string;
  mailto: string | null;
  annex: string;
}

/** Windows hands at most about 2 000 characters of an address to the mail program; what is beyond would be cut. */
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

/** Writes the message that asks the IT department to allow the senders and to release what waits. */
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

/** An address the mail program opens as a new message; null when it would be cut. */
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

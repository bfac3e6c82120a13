import { habilitationMail, identifierMail, passwordMail } from '../../../advice/mails.ts';
import { readableDay } from '../local-time.ts';

export type MailId = 'identifier' | 'password' | 'habilitation';
export type Receipt = 'received' | 'missing' | 'unknown';

/** Whether and when a mail came: `YYYY-MM-DD` and `HH:MM`, both possibly empty. */
export interface MailEntry {
  receipt: Receipt;
  date: string;
  time: string;
}

export type MailGrid = Record<MailId, MailEntry>;

/** The three mails with their subjects, letter for letter as the sheets have them. */
export const MAILS: readonly { id: MailId; subject: string }[] = [
  { id: 'identifier', subject: identifierMail.value },
  { id: 'password', subject: passwordMail.value },
  { id: 'habilitation', subject: habilitationMail.value },
];

export const RECEIPT_LABELS: Record<Receipt, string> = {
  received: 'reçu',
  missing: 'pas reçu',
  unknown: 'je ne sais pas',
};

export function emptyMailGrid(): MailGrid {
  const entry: MailEntry = { receipt: 'unknown', date: '', time: '' };
  return { identifier: { ...entry }, password: { ...entry }, habilitation: { ...entry } };
}

/** One line a mail, as « Habilitation… » : reçu le 24/03/2026 à 10:00. */
export function mailGridLines(grid: MailGrid): string[] {
  return MAILS.map(({ id, subject }) => `« ${subject} » : ${entryText(grid[id])}`);
}

function entryText({ receipt, date, time }: MailEntry): string {
  const day = receipt === 'received' ? readableDay(date) : null;
  if (day === null) return RECEIPT_LABELS[receipt];
  return `reçu le ${day}${/^\d{2}:\d{2}$/.test(time) ? ` à ${time}` : ''}`;
}

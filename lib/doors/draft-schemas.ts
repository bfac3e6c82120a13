import { emptyMailGrid } from '../tools/request/mail-grid.ts';
import { QUESTIONS } from '../triage/triage.ts';
import { z } from './schema.ts';

/** A draft is kept field by field: one that cannot be read comes back empty, the others stay as they were typed. */
const text = z.catch(z.string().check(z.maxLength(1_000_000)), '');
const texts = z.catch(z.array(z.string().check(z.maxLength(10_000))), () => []);
const times = z.catch(z.array(z.number().check(z.nonnegative(), z.maximum(8.64e15))), () => []);
const fieldNames = z.catch(
  z.array(z.enum(['email', 'sirets', 'phone', 'name', 'situation', 'browser', 'pageAddress', 'remarks'])),
  () => [],
);
const mail = z.catch(
  z.object({
    receipt: z.catch(z.enum(['received', 'missing', 'unknown']), 'unknown'),
    date: text,
    time: text,
  }),
  () => emptyMailGrid().habilitation,
);
const mails = z.catch(z.object({ identifier: mail, password: mail, habilitation: mail }), emptyMailGrid);
const questionId = z.enum(QUESTIONS.map(({ id }) => id));

/** The draft of the assistance request. */
export const draftSchema = z.object({
  email: text,
  sirets: text,
  phone: text,
  name: text,
  situation: text,
  path: texts,
  mails,
  tried: texts,
  browser: text,
  attempts: times,
  pageAddress: text,
  remarks: text,
  asTyped: fieldNames,
});

/** A triage under way; its steps are checked against the questions when they are followed. */
export const triageSchema = z.object({
  steps: z.catch(z.array(z.object({ question: questionId, answer: text })), () => []),
  remembered: z.catch(z.partialRecord(questionId, text), () => ({})),
  grid: mails,
});

/** What was typed for the confirmation about a first account. */
export const duplicateSchema = z.object({ firstEmail: text, firstLogin: text, name: text, siret: text });

/** What was typed for the message to the IT department. */
export const itMessageSchema = z.object({
  mailbox: text,
  name: text,
  filter: z.catch(z.enum(['', 'mailinblack', 'altospam', 'microsoft365', 'generic']), ''),
});

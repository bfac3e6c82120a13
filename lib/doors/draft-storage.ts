import { type DuplicateDraft, emptyDuplicateDraft } from '../tools/messages/duplicate-account.ts';
import { emptyItDraft, type ItDraft } from '../tools/messages/it-message.ts';
import type { Draft } from '../tools/request/assistance-draft.ts';
import { emptyMailGrid, type MailGrid } from '../tools/request/mail-grid.ts';
import { draftSchema, duplicateSchema, itMessageSchema, mailsSchema } from './draft-schemas.ts';
import { z } from './schema.ts';
import { single } from './storage.ts';

// Apart from the other items, so that the popup need not load the messages.

/** What the user has said of the three mails. */
export const mailGrid = single<MailGrid>('session', 'mails', mailsSchema, emptyMailGrid());
/** The draft of the assistance request; null when there is none. */
export const draft = single<Draft | null>('session', 'draft', z.nullable(draftSchema), null);
/** The same beyond the session, only where the user asked for it. */
export const keptDraft = single<Draft | null>('local', 'kept-draft', z.nullable(draftSchema), null);
/** The confirmation about a first account that is being written. */
export const duplicateDraft = single<DuplicateDraft>(
  'session',
  'duplicate-draft',
  duplicateSchema,
  emptyDuplicateDraft(),
);
/** What was filled in for the message to the IT department. */
export const itDraft = single<ItDraft>('session', 'it-draft', itMessageSchema, emptyItDraft());

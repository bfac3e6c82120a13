import { type DuplicateDraft, emptyDuplicateDraft } from '../tools/messages/duplicate-account.ts';
import { emptyItDraft, type ItDraft } from '../tools/messages/it-message.ts';
import { emptyOfficeDraft, type OfficeDraft } from '../tools/messages/local-office.ts';
import type { Draft } from '../tools/request/assistance-draft.ts';
import { emptyMailGrid, type MailGrid } from '../tools/request/mail/mail-grid.ts';
import { draftSchema, duplicateSchema, itMessageSchema, mailsSchema, officeSchema } from './draft-schemas.ts';
import { z } from './schema.ts';
import { single } from './storage.ts';

// Apart, so that the popup need not load the messages.

export const mailGrid = single<MailGrid>('session', 'mails', mailsSchema, emptyMailGrid());
export const draft = single<Draft | null>('session', 'draft', z.nullable(draftSchema), null);
/** Where the user has asked to keep it. */
export const keptDraft = single<Draft | null>('local', 'kept-draft', z.nullable(draftSchema), null);
export const duplicateDraft = single<DuplicateDraft>(
  'session',
  'duplicate-draft',
  duplicateSchema,
  emptyDuplicateDraft(),
);
export const itDraft = single<ItDraft>('session', 'it-draft', itMessageSchema, emptyItDraft());
export const officeDraft = single<OfficeDraft>('session', 'office-draft', officeSchema, emptyOfficeDraft());

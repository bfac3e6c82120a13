import { type DuplicateDraft, emptyDuplicateDraft } from '../tools/messages/duplicate-account.ts';
import { emptyItDraft, type ItDraft } from '../tools/messages/it-message.ts';
import type { Draft } from '../tools/request/assistance-draft.ts';
import { newTriage, type TriageState } from '../triage/triage.ts';
import { draftSchema, duplicateSchema, itMessageSchema, triageSchema } from './draft-schemas.ts';
import { z } from './schema.ts';
import { single } from './storage.ts';

// Apart from the other items, so that the popup need not load the questions and the messages.

/** The triage under way. */
export const triage = single<TriageState>('session', 'triage', triageSchema, newTriage());
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

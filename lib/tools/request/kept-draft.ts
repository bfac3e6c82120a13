import { type Draft, emptyDraft } from './assistance-draft.ts';
import { assistanceRequest } from './assistance-request.ts';

/** The draft without what looks like a password, so that it may be kept beyond the session. */
export function withoutPasswords(draft: Draft): Draft {
  const secret = assistanceRequest(draft).warnings.filter(({ kind }) => kind === 'password');
  const empty = emptyDraft();
  return { ...draft, ...Object.fromEntries(secret.map(({ field }) => [field, empty[field]])) };
}

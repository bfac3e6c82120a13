import type { Draft } from '../tools/assistance-draft.ts';
import { mailGridLines } from '../tools/mail-grid.ts';
import { pathLines, position, type TriageState } from '../triage.ts';

/**
 * The draft with what the triage found out. A case in the user's own words is not lost: it moves to the remarks, unless
 * an earlier triage had written it.
 */
export function withTriage(draft: Draft, state: TriageState): Draft {
  const at = position(state);
  if (at.kind !== 'outcome') return draft;
  const { situation } = at.outcome;
  const mailLines = mailGridLines(state.grid);
  const told = Object.values(state.grid).some(({ receipt }) => receipt !== 'unknown');
  const isOwn = draft.path.length === 0 && draft.situation.trim() !== '' && draft.situation !== situation;
  return {
    ...draft,
    situation,
    // The request has a place of its own for the mails.
    path: pathLines(state).filter((line) => !mailLines.includes(line)),
    mails: told ? state.grid : draft.mails,
    remarks: isOwn ? [draft.remarks, draft.situation].filter(Boolean).join('\n') : draft.remarks,
  };
}

import type { Draft } from '../tools/request/assistance-draft.ts';
import { mailGridLines } from '../tools/request/mail-grid.ts';
import { isNoticed } from '../tools/request/noticed.ts';
import { pathLines, position, type TriageState } from './triage.ts';

/**
 * The draft with what the triage found out. A case in the user's own words is not lost: it moves to the remarks, unless
 * an earlier triage or the journal had written it.
 */
export function withTriage(draft: Draft, state: TriageState): Draft {
  const at = position(state);
  if (at.kind !== 'outcome') return draft;
  const { situation } = at.outcome;
  const mailLines = mailGridLines(state.grid);
  const told = Object.values(state.grid).some(({ receipt }) => receipt !== 'unknown');
  const own = draft.path.length > 0 || isNoticed(draft.situation) ? '' : draft.situation.trim();
  return {
    ...draft,
    situation,
    // The request has a place of its own for the mails.
    path: pathLines(state).filter((line) => !mailLines.includes(line)),
    mails: told ? state.grid : draft.mails,
    remarks: own === situation ? draft.remarks : [draft.remarks, own].filter(Boolean).join('\n'),
  };
}

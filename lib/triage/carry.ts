import type { Draft } from '../tools/request/assistance-draft.ts';
import { type MailGrid, mailGridLines } from '../tools/request/mail-grid.ts';
import { isNoticed } from '../tools/request/noticed.ts';
import type { Case } from './case.ts';
import { CASES } from './cases.ts';

/** What the guide found out: the case in one sentence, the answers that led to it, what was said of the mails. */
export interface Finding {
  situation: string;
  path: readonly string[];
  grid: MailGrid;
}

/**
 * The draft with what the guide found out. A case in the user's own words is not lost: it moves to the remarks, unless
 * the guide or the journal had written it.
 */
export function withFinding(draft: Draft, { situation, path, grid }: Finding): Draft {
  const mailLines = mailGridLines(grid);
  const told = Object.values(grid).some(({ receipt }) => receipt !== 'unknown');
  const own = isWritten(draft.situation) || draft.path.length > 0 ? '' : draft.situation.trim();
  return {
    ...draft,
    situation,
    // The request has a place of its own for the mails.
    path: path.filter((line) => !mailLines.includes(line)),
    mails: told ? grid : draft.mails,
    remarks: own === situation ? draft.remarks : [draft.remarks, own].filter(Boolean).join('\n'),
  };
}

/** Whether a case was written by us: from the journal, or by the guide before. */
function isWritten(situation: string): boolean {
  return isNoticed(situation) || Object.values(CASES).some((one) => situationsOf(one).includes(situation));
}

const situationsOf = ({ situation, asks }: Case) => [
  situation,
  ...(asks?.choices.map((pick) => pick.situation) ?? []),
];

import type { Draft } from '../tools/request/assistance-draft.ts';
import { type MailGrid, mailGridLines } from '../tools/request/mail/mail-grid.ts';
import { isNoticed } from '../tools/request/noticed.ts';
import type { Case } from './case.ts';
import { CASES } from './cases.ts';

/** What the guide found out about the user's trouble. */
export interface Finding {
  situation: string;
  path: readonly string[];
  grid: MailGrid;
}

/** Puts it into the draft of a request; a situation that the user wrote himself moves to the remarks. */
export function withFinding(draft: Draft, { situation, path, grid }: Finding): Draft {
  const mailLines = mailGridLines(grid);
  const told = Object.values(grid).some(({ receipt }) => receipt !== 'unknown');
  const own = isWritten(draft.situation) || draft.path.length > 0 ? '' : draft.situation.trim();
  return {
    ...draft,
    situation,
    path: path.filter((line) => !mailLines.includes(line)),
    mails: told ? grid : draft.mails,
    remarks: own === situation ? draft.remarks : [draft.remarks, own].filter(Boolean).join('\n'),
  };
}

function isWritten(situation: string): boolean {
  return isNoticed(situation) || Object.values(CASES).some((one) => situationsOf(one).includes(situation));
}

const situationsOf = ({ situation, asks }: Case) => [
  situation,
  ...(asks?.choices.map((pick) => pick.situation) ?? []),
];

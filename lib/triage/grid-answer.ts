import type { MailGrid } from '../tools/request/mail/mail-grid.ts';
import { waitingTime } from '../tools/request/waiting-time.ts';

/** Answers of the question « mails ». */
export type GridAnswer =
  | 'none'
  | 'only-habilitation'
  | 'only-habilitation-recent'
  | 'no-habilitation'
  | 'partial'
  | 'all-recent'
  | 'all-undated'
  | 'all-old'
  | 'unsure';

/** The answer that follows from the mails; one is recent for 60 hours without week-ends. */
export function gridAnswer(grid: MailGrid, now: Date): GridAnswer {
  const credentials = [grid.identifier.receipt, grid.password.receipt];
  const every = (receipt: string) => credentials.every((one) => one === receipt);
  const { receipt, date, time } = grid.habilitation;
  if (receipt === 'missing') {
    if (credentials.includes('received')) return 'no-habilitation';
    return every('missing') ? 'none' : 'unsure';
  }
  if (receipt === 'unknown' || every('unknown')) return 'unsure';
  const waiting = waitingTime(date, time, now);
  const recent = waiting !== null && waiting.state !== 'over';
  if (every('missing')) return recent ? 'only-habilitation-recent' : 'only-habilitation';
  if (!every('received')) return 'partial';
  if (waiting === null) return 'all-undated';
  return recent ? 'all-recent' : 'all-old';
}

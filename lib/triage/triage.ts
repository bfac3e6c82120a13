import { type MailGrid, mailGridLines } from '../tools/request/mail/mail-grid.ts';
import type { CaseId, QuestionId } from './case.ts';
import { type Answer, isQuestion, QUESTIONS, type Question } from './questions.ts';

export interface Answered {
  question: Question;
  answer: Answer;
}

export type Standing =
  | { kind: 'question'; id: QuestionId; question: Question; answered: readonly Answered[] }
  | { kind: 'case'; id: CaseId; answered: readonly Answered[] };

/**
 * What a path of answers leads to; answers are ignored from the first that does not fit. Null for no question of ours.
 */
export function standingAt(path: string): Standing | null {
  const [first = '', ...answers] = path.split('/');
  return isQuestion(first) ? follow(first, answers, []) : null;
}

function follow(
  id: QuestionId,
  [given, ...rest]: readonly string[],
  answered: readonly Answered[],
): Standing {
  const question = QUESTIONS[id];
  const answer = question.answers.find((one) => one.id === given);
  if (!answer) return { kind: 'question', id, question, answered };
  const all = [...answered, { question, answer }];
  const { next } = answer;
  return 'ask' in next ? follow(next.ask, rest, all) : { kind: 'case', id: next.end, answered: all };
}

/** The questions and answers, a line each, with the three mails of the grid. */
export function answerLines(answered: readonly Answered[], grid: MailGrid): string[] {
  return answered.flatMap(({ question, answer }) => [
    `${question.text} ${answer.label}`,
    ...(question.kind === 'grid' ? mailGridLines(grid) : []),
  ]);
}

/** The path without its last answer: `mails/all-undated/yes` is `mails/all-undated`; null for a first question. */
export function oneBack(path: string): string | null {
  const cut = path.lastIndexOf('/');
  return cut > 0 ? path.slice(0, cut) : null;
}

import type { CaseId, QuestionId } from './case.ts';
import { CASES } from './cases.ts';
import { isQuestion, QUESTIONS } from './questions.ts';

/** A link to a place in the guide (`to`, without `#`). */
export interface Onward {
  label: string;
  at: string;
}

export const onwardTo = (id: CaseId | QuestionId): Onward =>
  isQuestion(id)
    ? { label: QUESTIONS[id].said, at: `questions/${id}` }
    : { label: CASES[id].said, at: `conseil/${id}` };

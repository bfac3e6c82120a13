import type { CaseId, QuestionId } from './case.ts';
import { CASES } from './cases.ts';
import { isQuestion, QUESTIONS } from './questions.ts';

/** A way on: its words, and the place in the guide it leads to (without `#`). */
export interface Onward {
  label: string;
  at: string;
}

/** The way to a case or a question, in the user's own words. */
export const onwardTo = (id: CaseId | QuestionId): Onward =>
  isQuestion(id)
    ? { label: QUESTIONS[id].said, at: `questions/${id}` }
    : { label: CASES[id].said, at: `conseil/${id}` };

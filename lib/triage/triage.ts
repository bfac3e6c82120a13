import { emptyMailGrid, type MailGrid, mailGridLines } from '../tools/request/mail-grid.ts';
import { creationQuestions } from './creation-questions.ts';
import { firstQuestions } from './first-questions.ts';
import { gridAnswer } from './grid-answer.ts';
import { logInQuestions } from './log-in-questions.ts';
import { mailQuestions } from './mail-questions.ts';
import type { Answer, Outcome, Question, QuestionId } from './question.ts';

export type { AdviceId, Answer, Outcome, Question, QuestionId } from './question.ts';

/** All questions; the first one is where the triage begins. */
export const QUESTIONS: readonly Question[] = [
  ...firstQuestions,
  ...mailQuestions,
  ...logInQuestions,
  ...creationQuestions,
];

export interface Step {
  question: QuestionId;
  answer: string;
}

/**
 * A triage under way, serialisable as it is. `remembered` keeps every answer ever given, so that going back and
 * forth loses nothing.
 */
export interface TriageState {
  steps: Step[];
  remembered: Partial<Record<QuestionId, string>>;
  grid: MailGrid;
}

/** Where the user stands: at a question, with the answer given earlier if there was one, or at the end. */
export type Position =
  | { kind: 'question'; question: Question; remembered: string | undefined }
  | { kind: 'outcome'; outcome: Outcome };

export function newTriage(): TriageState {
  return { steps: [], remembered: {}, grid: emptyMailGrid() };
}

/** The question or the outcome that a state stands at; steps that do not fit together are ignored from there on. */
export function position(state: TriageState): Position {
  return follow(state).at;
}

/** The state after an answer of the current question (for the grid: `answerGrid`); an unknown answer changes nothing. */
export function answer(state: TriageState, answerId: string): TriageState {
  const { at, steps } = follow(state);
  if (at.kind === 'outcome' || !at.question.answers.some(({ id }) => id === answerId)) return state;
  const { id } = at.question;
  return {
    ...state,
    steps: [...steps, { question: id, answer: answerId }],
    remembered: { ...state.remembered, [id]: answerId },
  };
}

/** The state after the grid has been filled in. */
export function answerGrid(state: TriageState, grid: MailGrid, now: Date): TriageState {
  return answer({ ...state, grid }, gridAnswer(grid, now));
}

/** One question back; all answers stay remembered. */
export function back(state: TriageState): TriageState {
  return { ...state, steps: follow(state).steps.slice(0, -1) };
}

/** The way so far in words, one line a question, the grid with its three mails. */
export function pathLines(state: TriageState): string[] {
  return follow(state).passed.flatMap(({ question, answer: { label } }) => [
    `${question.text} ${label}`,
    ...(question.kind === 'grid' ? mailGridLines(state.grid) : []),
  ]);
}

/** Follows the steps through the questions, as far as they fit. */
function follow({ steps, remembered }: TriageState) {
  const passed: { question: Question; answer: Answer }[] = [];
  let next: QuestionId | Outcome | undefined = QUESTIONS[0]?.id;
  for (const step of steps) {
    const given = answerOf(step);
    if (given === undefined || step.question !== next) break;
    passed.push(given);
    next = given.answer.next;
  }
  return { passed, steps: steps.slice(0, passed.length), at: placeOf(next, remembered) };
}

function placeOf(next: QuestionId | Outcome | undefined, remembered: TriageState['remembered']): Position {
  if (typeof next === 'object') return { kind: 'outcome', outcome: next };
  const question = QUESTIONS.find(({ id }) => id === next);
  if (question === undefined) throw new Error(`No question is called ${next}.`);
  return { kind: 'question', question, remembered: remembered[question.id] };
}

function answerOf(step: Step): { question: Question; answer: Answer } | undefined {
  const question = QUESTIONS.find(({ id }) => id === step.question);
  const given = question?.answers.find(({ id }) => id === step.answer);
  return question && given && { question, answer: given };
}

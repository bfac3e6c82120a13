import { LOG_IN } from '../delays.ts';
import type { OpenAttempt } from './attempts.ts';
import type { Effect, LifeEvent, On, Verdict } from './life-events.ts';
import { type Life, NEW_LIFE } from './life-state.ts';

/** The life after an event, and what follows from it. */
export type Step = [Life, ...Effect[]];

export function next(life: Life, event: LifeEvent): Step {
  switch (event.kind) {
    case 'arrived':
      return [NEW_LIFE, { kind: 'recall' }];
    case 'remembered':
      return [remembered(life, event), { kind: 'judge' }];
    case 'tried':
      return tried(life, event);
    case 'handled':
      return handled(life, event.since);
    case 'left':
      return left(life, event);
    case 'answered':
      return life.trying?.sent === null ? [answered(life), { kind: 'judge' }] : [life];
    case 'judged':
      return judged(life, event);
    case 'counted':
      return [{ ...life, failures: event.failures }, { kind: 'judge' }];
    case 'inside':
      return inside(life, event.at);
  }
}

function handled(life: Life, since: number): Step {
  if (!life.trying) return [life];
  return [
    { ...life, byScript: true },
    { kind: 'await-answer', since },
  ];
}

function inside(life: Life, now: number): Step {
  const { at } = life.trying ?? life.attempt ?? { at: now };
  return [
    { ...NEW_LIFE, past: 'known' },
    { kind: 'settle', at, outcome: 'succeeded' },
  ];
}

/** Late news must not undo what happened since. */
const remembered = (life: Life, { attempt, failures }: On<'remembered'>): Life => ({
  ...life,
  past: 'known',
  attempt: life.trying ? null : (life.attempt ?? attempt),
  failures: Math.max(failures, life.failures),
});

function tried(life: Life, { attempt, said }: On<'tried'>): Step {
  const { trying, attempt: last } = life;
  const isAgain = trying?.form === attempt.form && attempt.at - trying.at < LOG_IN.onePress;
  // The page with the password answers the identifier.
  const isStep = last && last.form !== attempt.form && life.settled?.at !== last.at;
  const one = isAgain
    ? { ...trying, sent: null }
    : isStep
      ? { ...attempt, at: last.at, before: last.form }
      : attempt;
  const saidBefore = isAgain ? life.saidBefore : said;
  const byScript = isAgain && life.byScript;
  return [
    { ...life, attempt: null, trying: one, byScript, saidBefore },
    { kind: 'record', attempt: one },
  ];
}

function left(life: Life, { at, own, by }: On<'left'>): Step {
  const { trying, attempt } = life;
  if (trying) {
    const goesForAnswer =
      by === 'page' ? isFresh(trying, at) : trying.sent === null && (own || !life.byScript);
    return goesForAnswer ? sent({ ...life, trying: { ...trying, sent: at } }) : unanswered(life, trying);
  }
  if (attempt && by === 'user') return unanswered(life, attempt);
  const leadsOn = attempt && by === 'page' && (life.settled?.outcome ?? 'refused') === 'refused';
  return leadsOn && isFresh(attempt, at) ? sent({ ...life, attempt: { ...attempt, sent: at } }) : [life];
}

/** Where the user goes by hand, no page answers the log-in. */
const unanswered = (life: Life, attempt: OpenAttempt): Step => [
  { ...life, trying: null },
  { kind: 'record', attempt: { ...attempt, sent: null } },
];

const isFresh = (attempt: OpenAttempt, now: number): boolean =>
  now - (attempt.sent ?? attempt.at) < LOG_IN.answerWithin;

function sent(life: Life): Step {
  const attempt = life.trying ?? life.attempt;
  return attempt ? [life, { kind: 'record', attempt }] : [life];
}

const answered = (life: Life): Life => ({
  ...life,
  attempt: life.trying,
  trying: null,
  byScript: false,
  cause: null,
});

function judged(life: Life, { verdict, said, name }: On<'judged'>): Step {
  const isNew = life.trying !== null && said !== life.saidBefore;
  const isAnswer = life.past === 'known' && isNew && verdict;
  // Where the old message was taken away, the same one is an answer.
  const now = isAnswer ? answered(life) : isNew && !verdict ? { ...life, saidBefore: said } : life;
  const { attempt } = now;
  const cause = now.cause ?? (verdict === 'refused' ? String(attempt?.at ?? name) : null);
  if (!verdict || !attempt || now.past !== 'known' || isTold(now, attempt.at, verdict))
    return [{ ...now, cause }];
  const settled = { at: attempt.at, outcome: verdict };
  return [
    { ...now, cause, settled },
    { kind: 'settle', ...settled },
  ];
}

const FIRMER: readonly Verdict[] = ['explained', 'locked', 'refused'];

/** An outcome is told once; a firmer one takes its place. */
const isTold = ({ settled }: Life, at: number, verdict: Verdict): boolean =>
  settled?.at === at && FIRMER.indexOf(verdict) <= FIRMER.indexOf(settled.outcome);

import { ASK } from '../../lib/delays.ts';
import { recordAttempt, tell } from '../../lib/doors/bare.ts';
import type { Answers } from '../../lib/doors/messages.ts';
import type { OpenAttempt, Past } from '../../lib/log-in/attempts.ts';
import { next } from '../../lib/log-in/life.ts';
import type { Effect, LifeEvent, Verdict } from '../../lib/log-in/life-events.ts';
import { type Life, NEW_LIFE } from '../../lib/log-in/life-state.ts';
import { RELOADED } from '../../lib/overlay/desk.ts';
import { ledFrom, setOutAt } from '../../lib/page/arrival.ts';
import type { Page } from '../../lib/page/page.ts';
import { ScriptAnswer } from './script-answer.ts';

export class LogIn {
  life: Life = NEW_LIFE;
  remembered: Answers['arrived'] | null = null;
  #arrivals = 0;
  #waiting = new AbortController();
  #answer: ScriptAnswer | null = null;
  readonly #page: () => Page;
  readonly #judge: () => void;

  constructor(page: () => Page, judge: () => void, ended: AbortSignal) {
    this.#page = page;
    this.#judge = judge;
    ended.addEventListener('abort', () => this.#stopWaiting());
  }

  get past(): Past {
    return this.life;
  }

  feed(event: LifeEvent): void {
    const before = this.life.trying?.at;
    const [life, ...effects] = next(this.life, event);
    this.life = life;
    if (life.trying?.at !== before) this.#stopWaiting();
    for (const effect of effects) this.#carryOut(effect);
  }

  tried(form: string, said: string, elsewhere: boolean): void {
    // Who tries again at once has read the answer already.
    if (this.#answer?.hasCome) this.feed({ kind: 'answered' });
    const tab = this.remembered?.tab ?? null;
    const attempt = { at: Date.now(), place: this.#page().place, form, sent: null, tab, elsewhere };
    this.feed({ kind: 'tried', attempt, said });
  }

  judged(verdict: Verdict | null, said: string): void {
    const name = this.#page().arrival === 'navigate' ? String(performance.timeOrigin) : RELOADED;
    this.feed({ kind: 'judged', verdict, said, name });
  }

  #carryOut(effect: Effect): void {
    if (effect.kind === 'recall') void this.#recall();
    else if (effect.kind === 'record') this.#record(effect.attempt);
    else if (effect.kind === 'await-answer') this.#awaitAnswer(effect.since);
    else if (effect.kind === 'settle') void this.#settle(effect);
    else this.#judge();
  }

  async #recall(): Promise<void> {
    this.#arrivals += 1;
    const arrival = this.#arrivals;
    const { place, arrival: how } = this.#page();
    const learn = (past: Past & { attempt: OpenAttempt | null }) => {
      if (arrival === this.#arrivals) this.feed({ kind: 'remembered', ...past });
    };
    const patience = setTimeout(learn, ASK.memoryWithin, { attempt: null, failures: 0 });
    const since = how === 'navigate' ? setOutAt() : Date.now();
    const answer = await tell({ kind: 'arrived', place, arrival: how, since, from: ledFrom() });
    clearTimeout(patience);
    this.remembered = answer;
    learn({ attempt: answer?.attempt ?? null, failures: answer?.failures ?? 0 });
  }

  #stopWaiting(): void {
    this.#waiting.abort();
    this.#answer = null;
  }

  #record(attempt: OpenAttempt): void {
    recordAttempt(attempt);
    void tell({ kind: 'tried', ...attempt });
  }

  #awaitAnswer(since: number): void {
    if (this.#answer) return;
    this.#waiting = new AbortController();
    this.#answer = new ScriptAnswer(since, () => this.feed({ kind: 'answered' }), this.#waiting.signal);
  }

  async #settle({ at, outcome }: Extract<Effect, { kind: 'settle' }>): Promise<void> {
    const answer = await tell({ kind: 'settled', place: this.#page().place, at, outcome });
    if (answer && outcome !== 'succeeded') this.feed({ kind: 'counted', failures: answer.failures });
  }
}

import type { Watch } from '../../lib/doors/watch.ts';
import { type Arrival, NO_PAST, type Past, type Pending } from '../../lib/log-in/attempts.ts';
import { type Desk, RELOADED } from '../../lib/overlay/desk.ts';
import type { SiteForm } from '../../lib/page/form-parts.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import { note, tell } from '../watcher/talk.ts';
import { whenAnswered } from './answers.ts';

/** Help must not wait longer than this, in ms, for a background that has to wake up first. */
const MEMORY_WITHIN = 500;

/** What this page knows of log-ins tried before it and on it. */
export class Memory {
  past: Past = NO_PAST;
  /** Names the failed log-in now shown; see `Sight.cause`. */
  cause: string | null = null;
  /** The overlay was sent along with the reader. */
  bringsOverlay = false;
  /** A log-in that was tried on this page and has no answer yet. */
  trying: Pending | null = null;
  /** How far the tab's past is known; it is asked for once per arrival. */
  private known: 'no' | 'asked' | 'yes' = 'no';
  private settled = 0;
  /** What the overlay begins with. */
  kept: Pick<Desk, 'opened' | 'pauses'> = { opened: null, pauses: null };
  /** Counts arrivals at this page: from the back/forward cache it is reached more than once. */
  private visit = 0;
  /** This tab's id, once the background has told it. */
  private tab: number | null = null;
  /** A log-in was tried since the arrival. */
  private newer = false;
  private waiting = new AbortController();
  /** Called when the past has become known, or an answer came without any change in the page. */
  private readonly onNews: () => void;
  private readonly watch: Pick<Watch, 'past'>;

  constructor(onNews: () => void, watch: Pick<Watch, 'past' | 'ended'>) {
    this.onNews = onNews;
    this.watch = watch;
    watch.ended.addEventListener('abort', () => this.waiting.abort());
  }

  get isKnown(): boolean {
    return this.known === 'yes';
  }

  /** Learns what the tab remembers. */
  async recall(place: string, arrival: Arrival): Promise<void> {
    if (this.known === 'asked') return;
    this.known = 'asked';
    const visit = this.visit;
    const isFirst = visit === 0;
    // A page from the back/forward cache answers nothing that is waiting now.
    const since = isFirst ? performance.timeOrigin : Date.now();
    const asked = (isFirst && this.watch.past) || tell({ kind: 'arrived', place, arrival, since });
    const answer = asked.then((answer) => {
      this.tab = answer?.tab ?? null;
      this.bringsOverlay ||= answer?.overlay === true;
      this.kept = { opened: answer?.opened ?? null, pauses: answer?.pauses ?? null };
      this.learn(answer ?? NO_PAST, visit);
    });
    await Promise.race([answer, new Promise((resume) => setTimeout(resume, MEMORY_WITHIN))]);
    if (visit !== this.visit) return;
    this.known = 'yes';
    this.onNews();
    await answer;
    this.onNews();
  }

  /** An answer that comes late must not undo what happened since: another arrival, another log-in. */
  private learn(past: Past, visit: number): void {
    if (visit !== this.visit) return;
    const { attempt } = this.newer ? this.past : past;
    this.past = { attempt, failures: Math.max(past.failures, this.past.failures) };
  }

  tried({ shape: form }: SiteForm, place: string): void {
    const at = Date.now();
    note({ tab: this.tab, at, form });
    void tell({ kind: 'tried', place, form, at });
    this.wait({ at, form });
  }

  /** Waits for the answer to a log-in that was tried on this page. */
  wait(tried: Pending): void {
    this.stopWaiting();
    this.newer = true;
    this.trying = tried;
    this.past = { ...this.past, attempt: null };
    const since = performance.now() - (Date.now() - tried.at) - 50;
    whenAnswered(since, () => this.answered(), this.waiting.signal);
  }

  /** The user went elsewhere: no page will answer what was tried here. */
  left(): void {
    if (this.trying) void tell({ kind: 'dropped' });
    this.stopWaiting();
  }

  /** The answer to what was tried here has come. */
  answered(): void {
    if (!this.trying) return;
    this.past = { ...this.past, attempt: this.trying };
    this.stopWaiting();
    this.onNews();
  }

  /** Tells what the page shows to be the outcome, once per attempt. */
  async settle(signals: readonly Signal[], place: string, arrival: Arrival): Promise<void> {
    const failed = signals.includes('login-failed');
    const at = this.past.attempt?.at ?? 0;
    if (failed) this.cause = at ? String(at) : (this.cause ?? causeWithout(arrival));
    if ((!failed && !signals.includes('account-locked')) || !at || this.settled === at) return;
    this.settled = at;
    const answer = await tell({ kind: 'settled', place, at, outcome: failed ? 'refused' : 'locked' });
    if (!answer) return;
    this.past = { ...this.past, failures: answer.failures };
    this.onNews();
  }

  succeeded(place: string): void {
    const at = this.trying?.at ?? this.past.attempt?.at ?? Date.now();
    this.start();
    this.known = 'yes';
    void tell({ kind: 'settled', place, at, outcome: 'succeeded' });
  }

  /** Knows nothing any more: the tab arrived anew. */
  start(): void {
    this.stopWaiting();
    this.visit += 1;
    this.newer = false;
    this.past = NO_PAST;
    this.cause = null;
    this.known = 'no';
  }

  private stopWaiting(): void {
    this.waiting.abort();
    this.waiting = new AbortController();
    this.trying = null;
  }
}

/** A failure whose attempt nobody saw is named after the page that shows it. */
const causeWithout = (arrival: Arrival): string =>
  arrival === 'navigate' ? String(performance.timeOrigin) : RELOADED;

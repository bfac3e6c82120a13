import { type Arrival, NO_PAST, type Past, type Pending } from '../../lib/attempts.ts';
import { RELOADED } from '../../lib/desk.ts';
import type { SiteForm } from '../../lib/signals/forms.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import { whenAnswered } from './answers.ts';
import { tell } from './talk.ts';

/** What this page knows of log-ins tried before it and on it. */
export interface Memory {
  readonly past: Past;
  /** Names the failed log-in now shown; see `Sight.cause`. */
  readonly cause: string | null;
  /** A log-in that was tried on this page and has no answer yet. */
  readonly trying: Pending | null;
  /** Asks once per arrival what the tab remembers. */
  recall(place: string, arrival: Arrival): Promise<void>;
  tried(form: SiteForm, place: string): void;
  left(): void;
  /** The answer to what was tried here has come. */
  answered(): void;
  /** Tells what the page shows to be the outcome; resolves to true when that changes the past. */
  settle(signals: readonly Signal[], place: string, arrival: Arrival): Promise<boolean>;
  succeeded(place: string): void;
  forget(): void;
}

/** `onAnswer` is called when an answer came without any change in the page. */
export function openMemory(onAnswer: () => void, ended: AbortSignal): Memory {
  let past = NO_PAST;
  let cause: string | null = null;
  let trying: Pending | null = null;
  let settled = 0;
  let waiting = new AbortController();

  const stopWaiting = () => {
    waiting.abort();
    waiting = new AbortController();
    trying = null;
  };
  ended.addEventListener('abort', () => waiting.abort());

  const memory: Memory = {
    get past() {
      return past;
    },
    get cause() {
      return cause;
    },
    get trying() {
      return trying;
    },
    async recall(place, arrival) {
      past = (await tell({ kind: 'arrived', place, arrival })) ?? NO_PAST;
    },
    tried({ shape: form }, place) {
      stopWaiting();
      const at = Date.now();
      trying = { at, form };
      past = { ...past, attempt: null };
      void tell({ kind: 'tried', place, form, at });
      whenAnswered(performance.now() - 50, () => memory.answered(), waiting.signal);
    },
    left() {
      if (trying) void tell({ kind: 'dropped' });
      stopWaiting();
    },
    answered() {
      if (!trying) return;
      past = { ...past, attempt: trying };
      stopWaiting();
      onAnswer();
    },
    async settle(signals, place, arrival) {
      const failed = signals.includes('login-failed');
      const outcome = failed ? 'refused' : signals.includes('account-locked') ? 'locked' : null;
      const at = past.attempt?.at ?? 0;
      if (failed)
        cause = at
          ? String(at)
          : (cause ?? (arrival === 'navigate' ? `${performance.timeOrigin}` : RELOADED));
      if (!outcome || !at || settled === at) return false;
      settled = at;
      const answer = await tell({ kind: 'settled', place, at, outcome });
      if (answer) past = { ...past, failures: answer.failures };
      return answer !== null;
    },
    succeeded(place) {
      const at = trying?.at ?? past.attempt?.at ?? Date.now();
      memory.forget();
      void tell({ kind: 'settled', place, at, outcome: 'succeeded' });
    },
    forget() {
      stopWaiting();
      past = NO_PAST;
      cause = null;
    },
  };
  return memory;
}

import { LOG_IN } from '../../lib/delays.ts';

const presses: number[] = [];

/** Hears the answer to a log-in that a script sent: what the press began, not what the page always asks for. */
export class ScriptAnswer {
  readonly #since: number;
  readonly #always: ReadonlySet<string>;
  readonly #observer = new PerformanceObserver((list) => this.#hear(list.getEntries()));
  readonly #answered: () => void;
  #timer = 0;

  /** `press`: by the page's own clock. `answered` comes once the answer had time to show. */
  constructor(press: number, answered: () => void, ended: AbortSignal) {
    this.#since = press - LOG_IN.noticedWithin;
    this.#answered = answered;
    const asked = performance.getEntriesByType('resource').filter(isRequest);
    this.#always = new Set(asked.filter(({ startTime }) => !isOfAPress(startTime)).map(addressOf));
    presses.push(this.#since);
    this.#observer.observe({ type: 'resource' });
    ended.addEventListener('abort', () => this.#stop());
  }

  get hasCome(): boolean {
    return this.#timer !== 0;
  }

  #hear(entries: readonly PerformanceEntry[]): void {
    const last = entries.filter(isRequest).findLast((entry) => this.#isAnswer(entry));
    if (!last) return;
    clearTimeout(this.#timer);
    const isError = last.responseStatus >= 400;
    this.#timer = window.setTimeout(
      this.#answered,
      isError ? LOG_IN.shownAfterError : LOG_IN.shownAfterAnswer,
    );
  }

  #isAnswer(entry: PerformanceEntry): boolean {
    return isBegunBy(this.#since, entry.startTime) && isOwn(entry) && !this.#always.has(addressOf(entry));
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }
}

const isRequest = (entry: PerformanceEntry): entry is PerformanceResourceTiming =>
  entry instanceof PerformanceResourceTiming && /^(fetch|xmlhttprequest)$/.test(entry.initiatorType);

const isBegunBy = (press: number, start: number): boolean =>
  start >= press && start <= press + LOG_IN.begunWithin;

const isOfAPress = (start: number): boolean => presses.some((press) => isBegunBy(press, start));

/** Counters of visitors have hosts of their own. */
const isOwn = ({ name }: PerformanceEntry): boolean => name.startsWith(`${location.origin}/`);

const addressOf = ({ name }: PerformanceEntry): string => name.replace(/[?#].*/, '');

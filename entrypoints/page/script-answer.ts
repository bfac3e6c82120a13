import { LOG_IN } from '../../lib/delays.ts';

const presses: number[] = [];

/**
 * Calls back when a log-in sent by a script of the page has been answered and the page stays: some sites then show nothing at
 * all. The answer is what the press began; what the page asks for all the time (counters, keep-alive) is none. Ends with the
 * signal.
 */
export function whenAnswered(answered: () => void, ended: AbortSignal): void {
  const since = performance.now() - 50;
  const asked = performance.getEntriesByType('resource').filter(isRequest);
  const always = new Set(asked.filter(({ startTime }) => !isOfAPress(startTime)).map(addressOf));
  presses.push(since);
  let timer = 0;
  const observer = new PerformanceObserver((list) => {
    const answers = list.getEntries().filter(isRequest);
    const last = answers.findLast(
      (entry) => isBegunBy(since, entry.startTime) && isOwn(entry) && !always.has(addressOf(entry)),
    );
    if (!last) return;
    clearTimeout(timer);
    timer = window.setTimeout(
      answered,
      last.responseStatus >= 400 ? LOG_IN.shownAfterError : LOG_IN.shownAfterAnswer,
    );
  });
  observer.observe({ type: 'resource' });
  ended.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

const isRequest = (entry: PerformanceEntry): entry is PerformanceResourceTiming =>
  entry instanceof PerformanceResourceTiming && /^(fetch|xmlhttprequest)$/.test(entry.initiatorType);

const isBegunBy = (press: number, start: number): boolean =>
  start >= press && start <= press + LOG_IN.begunWithin;

const isOfAPress = (start: number): boolean => presses.some((press) => isBegunBy(press, start));

/** Those who count visitors have a host of their own. */
const isOwn = ({ name }: PerformanceEntry): boolean => name.startsWith(`${location.origin}/`);

const addressOf = ({ name }: PerformanceEntry): string => name.replace(/[?#].*/, '');

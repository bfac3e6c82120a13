/** How long a script may take to show what became of an answer, in ms: after an error, after anything else. */
const AFTER_ERROR = 700;
const AFTER_ANSWER = 1_500;

/**
 * Calls back when a log-in sent by script has been answered and the page stays: some sites then show nothing at all.
 * Only times and statuses are looked at, as the page's own timeline holds them. Ends with the signal.
 */
export function whenAnswered(since: number, answered: () => void, ended: AbortSignal): void {
  let timer = 0;
  const observer = new PerformanceObserver((list) => {
    const last = list.getEntries().findLast((entry) => isAnswer(entry, since));
    if (!last) return;
    clearTimeout(timer);
    timer = window.setTimeout(answered, isError(last) ? AFTER_ERROR : AFTER_ANSWER);
  });
  observer.observe({ type: 'resource' });
  ended.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

const isAnswer = (entry: PerformanceEntry, since: number): boolean =>
  entry instanceof PerformanceResourceTiming &&
  entry.startTime >= since &&
  /^(fetch|xmlhttprequest)$/.test(entry.initiatorType);

const isError = (entry: PerformanceEntry): boolean =>
  entry instanceof PerformanceResourceTiming && entry.responseStatus >= 400;

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
    for (const entry of list.getEntries() as (PerformanceResourceTiming & { responseStatus?: number })[]) {
      if (entry.startTime < since || !/^(fetch|xmlhttprequest)$/.test(entry.initiatorType)) continue;
      clearTimeout(timer);
      timer = window.setTimeout(answered, (entry.responseStatus ?? 200) >= 400 ? AFTER_ERROR : AFTER_ANSWER);
    }
  });
  observer.observe({ type: 'resource' });
  ended.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

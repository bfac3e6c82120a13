/** The request for the answer begins this soon after the press: a page may check first what was typed. In ms. */
const BEGUN_WITHIN = 1_000;
/** How long a script may take to show what became of an answer, in ms: after an error, after anything else. */
const AFTER_ERROR = 700;
const AFTER_ANSWER = 1_500;

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
    timer = window.setTimeout(answered, last.responseStatus >= 400 ? AFTER_ERROR : AFTER_ANSWER);
  });
  observer.observe({ type: 'resource' });
  ended.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

const isRequest = (entry: PerformanceEntry): entry is PerformanceResourceTiming =>
  entry instanceof PerformanceResourceTiming && /^(fetch|xmlhttprequest)$/.test(entry.initiatorType);

const isBegunBy = (press: number, start: number): boolean => start >= press && start <= press + BEGUN_WITHIN;

const isOfAPress = (start: number): boolean => presses.some((press) => isBegunBy(press, start));

/** Those who count visitors have a host of their own. */
const isOwn = ({ name }: PerformanceEntry): boolean => name.startsWith(`${location.origin}/`);

const addressOf = ({ name }: PerformanceEntry): string => name.replace(/[?#].*/, '');

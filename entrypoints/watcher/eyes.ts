/** A change is looked at this soon, in ms; a page that keeps changing to no effect, less and less often. */
const SOON = 100;
const LATE = 400;
/** How long to stay awake after load, a new location or a gesture, where there is nothing of interest. */
const AWAKE_FOR = 5_000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

export interface Eyes {
  /** Stays awake a while longer, and looks if it slept. */
  wake(): void;
  /** Something changed that no mutation tells; only looked at when awake. */
  changed(): void;
  /** Looks soon, awake or not. */
  lookSoon(): void;
}

export interface Looked {
  /** Something else is seen than before. */
  isNew: boolean;
  /** There is a reason to stay awake. */
  keepWatching: boolean;
  /** What to watch from now on. */
  documents: readonly Document[];
}

/**
 * Calls `look` when something may have changed. Between a change and the look at it nothing is observed, so a
 * restless page costs a few looks a second and nothing per change.
 */
export function openEyes(look: () => Looked, ended: AbortSignal): Eyes {
  let awakeUntil = performance.now() + AWAKE_FOR;
  let delay = SOON;
  let waiting = 0;
  let bedtime = 0;
  let watching = false;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    lookSoon();
  });
  const sleep = () => {
    watching = false;
    observer.disconnect();
  };
  const lookSoon = () => {
    waiting ||= window.setTimeout(lookNow, delay);
  };
  const lookNow = () => {
    waiting = 0;
    if (ended.aborted) return;
    const { isNew, keepWatching, documents } = look();
    delay = isNew ? SOON : Math.min(delay * 2, LATE);
    observer.disconnect();
    clearTimeout(bedtime);
    const rest = awakeUntil - performance.now();
    watching = keepWatching || rest > 0;
    if (!watching) return;
    for (const document of documents) observer.observe(document, OBSERVED);
    if (!keepWatching) bedtime = window.setTimeout(sleep, rest);
  };
  const wake = () => {
    awakeUntil = performance.now() + AWAKE_FOR;
    delay = SOON;
    if (!watching) lookSoon();
  };
  const changed = () => {
    if (watching) lookSoon();
  };
  ended.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
    clearTimeout(bedtime);
  });
  return { wake, changed, lookSoon };
}

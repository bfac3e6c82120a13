/** Work between two breaths of the page, in ms: short enough for typing to stay smooth. */
const STRETCH = 12;
/** Progress is worth showing beyond this, in ms. */
export const PATIENCE = 500;

/** Does work that pauses by itself and lets the page breathe between; null where the signal ended it. */
export async function inSteps<Progress, Result>(
  work: Generator<Progress, Result, void>,
  showProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result | null> {
  const start = performance.now();
  let breath = start;
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - breath < STRETCH) continue;
    if (performance.now() - start > PATIENCE) showProgress(step.value);
    await new Promise((resume) => setTimeout(resume));
    breath = performance.now();
  }
  return null;
}

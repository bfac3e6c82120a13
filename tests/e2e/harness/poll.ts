const PAUSE = 50;
/** Only a story that fails waits so long: how soon something must come is what `timing.test.ts` asks, not every story. */
export const PATIENCE = 15_000;

/**
 * Asks again until the answer satisfies, and returns it. Throws what `explain` makes of the last answer after
 * `within` ms. A question that fails because the page is just leaving is asked again.
 */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  satisfies: (answer: Answer) => boolean,
  explain: (last: Answer | undefined) => string,
  within = PATIENCE,
): Promise<Answer> {
  const deadline = Date.now() + within;
  let last: Answer | undefined;
  for (;;) {
    try {
      last = await ask();
      if (satisfies(last)) return last;
    } catch (error) {
      if (!isLeaving(error)) throw error;
    }
    if (Date.now() > deadline) throw new Error(explain(last));
    await pause(PAUSE);
  }
}

/**
 * The page was replaced between the question and its answer: nobody's fault. Firefox says so in words of its own where the
 * next page, such as one of the extension, is at home in another process.
 */
export const isLeaving = (error: unknown): boolean =>
  error instanceof Error &&
  /context was destroyed|detached|Cannot find context|no such frame|DiscardedBrowsingContext|handler threw uncatchable|navigat|right-hand side of 'in'/i.test(
    error.message,
  );

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

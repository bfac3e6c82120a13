/** Work that pauses by itself, so that the page can breathe; each pause gives the items done since the last one. */
export type Steps<Result> = Generator<number, Result, void>;

/** Takes one after the other, with a pause after each `most`. */
export function* stepwise<Item>(
  items: Iterable<Item>,
  most: number,
  take: (item: Item) => void,
): Steps<void> {
  let taken = 0;
  for (const item of items) {
    take(item);
    taken++;
    if (taken < most) continue;
    yield taken;
    taken = 0;
  }
}

/** The result of work without pauses, for short lists and tests. */
export function atOnce<Result>(work: Generator<unknown, Result, void>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Work with pauses that let the page breathe; each pause tells how many items were done since the last. */
export type Steps<Result> = Generator<number, Result, void>;

export function* stepwise<Item>(
  items: Iterable<Item>,
  most: number,
  take: (item: Item, place: number) => void,
): Steps<void> {
  let place = 0;
  let paused = 0;
  for (const item of items) {
    take(item, place++);
    if (place - paused < most) continue;
    yield place - paused;
    paused = place;
  }
}

/** The same work, whose pauses tell the share of `total` done. */
export function* shares<Result>(work: Steps<Result>, total: number): Generator<number, Result, void> {
  let done = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) {
    done += step.value;
    yield Math.min(1, done / total);
  }
  return step.value;
}

export function atOnce<Result>(work: Generator<unknown, Result, void>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

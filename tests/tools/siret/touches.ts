import { NumberIndex } from '../../../lib/tools/siret/long-list/number-index.ts';

/** What looks at one item each time, and what looks at all of a list in one go. */
const ONE: [object, string][] = [
  [Map.prototype, 'get'],
  [Map.prototype, 'set'],
  [Set.prototype, 'add'],
  [Set.prototype, 'has'],
  [Array.prototype, 'push'],
  [NumberIndex.prototype, 'enter'],
  [NumberIndex.prototype, 'placeOf'],
];
const ALL = ['filter', 'flat', 'flatMap', 'forEach', 'map', 'reduce', 'sort'];

/**
 * How many items are touched in each stretch of work between two pauses, the last one included. A stretch of
 * milliseconds would measure the machine; this measures the work.
 */
export function touchesOf(work: Iterator<unknown>): number[] {
  const counts: number[] = [];
  let count = 0;
  const undo = [
    ...ONE.map(([owner, name]) => watch(owner, name, () => 1)),
    ...ALL.map((name) => watch(Array.prototype, name, (list) => (Array.isArray(list) ? list.length : 0))),
  ];
  function watch(owner: object, name: string, weight: (list: unknown) => number) {
    const own = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function counted(this: unknown, ...given: unknown[]) {
      count += weight(this);
      return Reflect.apply(own, this, given);
    });
    return () => Reflect.set(owner, name, own);
  }
  try {
    for (let isDone = false; !isDone; ) {
      count = 0;
      isDone = work.next().done === true;
      const touched = count;
      counts[counts.length] = touched;
    }
  } finally {
    for (const back of undo) back();
  }
  return counts;
}

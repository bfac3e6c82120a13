import type { Item } from '../../lib/storage.ts';

/** Brings what the user makes of an item into the storage. */
export interface Keeper<T> {
  keep(value: T): void;
  /** All that was given is in the storage. */
  isKept(): boolean;
}

/** Writes at once, and while a write is under way keeps only the newest value: a long list must not queue up. */
export function latestWins<T>(item: Item<T>, failed: (failed: boolean) => void): Keeper<T> {
  let state: 'kept' | 'busy' | 'failed' = 'kept';
  let waiting: { value: T } | null = null;
  const write = async (value: T): Promise<void> => {
    state = 'busy';
    state = await item.write(value).then(
      () => 'kept' as const,
      () => 'failed' as const,
    );
    failed(state === 'failed');
    const next = waiting;
    waiting = null;
    if (next) await write(next.value);
  };
  return {
    keep: (value) => {
      if (state === 'busy') waiting = { value };
      else void write(value);
    },
    isKept: () => state === 'kept',
  };
}

import type { Item } from '../../lib/doors/storage.ts';

export interface Keeper<T> {
  keep(value: T): void;
  leave(): void;
  /** All is in the storage, and nothing was changed since the user came. */
  isFree(): boolean;
}

/** Writes an item; during a write only the newest value waits, as a long list must not queue up. */
export function latestWins<T>(item: Item<T>, failed: (failed: boolean) => void): Keeper<T> {
  let state: 'kept' | 'busy' | 'failed' = 'kept';
  let waiting: { value: T } | null = null;
  let touched = false;
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
      touched = true;
      if (state === 'busy') waiting = { value };
      else void write(value);
    },
    leave: () => {
      touched = false;
    },
    isFree: () => state === 'kept' && !touched,
  };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../../lib/storage.ts';

/** A value of the browser's storage as a view sees it. `value` is null until it has been read. */
export interface Stored<T> {
  value: T | null;
  /** The last change could not be kept. */
  unsaved: boolean;
  set(value: T): void;
  /** Changes what is there at that moment: the browser fills in several fields before anything is drawn anew. */
  update(change: (before: T) => T): void;
}

/** Reads an item once, then holds what the user makes of it: what is being typed is never replaced from elsewhere. */
export function useStored<T>(item: Pick<Item<T>, 'read' | 'write'>): Stored<T> {
  const [value, show] = useState<T | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const latest = useRef<T | null>(null);
  const keep = useRef<(value: T) => void>(undefined);
  keep.current ??= latestWins(item, setUnsaved);
  useEffect(() => {
    let current = true;
    void item.read().then((read) => {
      if (!current) return;
      latest.current = read;
      show(read);
    });
    return () => {
      current = false;
    };
  }, [item]);
  const set = (next: T) => {
    latest.current = next;
    show(next);
    keep.current?.(next);
  };
  const update = (change: (before: T) => T) => {
    if (latest.current !== null) set(change(latest.current));
  };
  return { value, unsaved, set, update };
}

/** Writes at once, and while a write is under way keeps only the newest value: a long list must not queue up. */
function latestWins<T>(
  item: Pick<Item<T>, 'read' | 'write'>,
  failed: (failed: boolean) => void,
): (value: T) => void {
  let busy = false;
  let waiting: { value: T } | null = null;
  const write = async (value: T): Promise<void> => {
    busy = true;
    await item.write(value).then(
      () => failed(false),
      () => failed(true),
    );
    busy = false;
    const next = waiting;
    waiting = null;
    if (next) await write(next.value);
  };
  return (value) => {
    if (busy) waiting = { value };
    else void write(value);
  };
}

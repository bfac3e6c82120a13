import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../../lib/doors/storage.ts';
import { latestWins } from './latest-wins.ts';

/** A stored value on its way to the screen; null until it has been read. */
export interface Stored<T> {
  value: T | null;
  /** The last change could not be kept. */
  unsaved: boolean;
  set(value: T): void;
  /** Changes what is there at that moment: browsers fill in several fields before a drawing. */
  update(change: (before: T) => T): void;
}

/** A stored item that follows other tabs until the user changes it here, and again once the user has left. */
export function useStored<T>(item: Item<T>): Stored<T> {
  const [value, show] = useState<T | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const latest = useRef<T | null>(null);
  const [keeper] = useState(() => latestWins(item, setUnsaved));
  useEffect(() => {
    const end = new AbortController();
    const take = (read: T) => {
      if (!keeper.isFree()) return;
      latest.current = read;
      show(read);
    };
    follow(item, take, end.signal);
    addEventListener('blur', keeper.leave, end);
    return () => end.abort();
  }, [item, keeper]);
  const set = (next: T) => {
    latest.current = next;
    show(next);
    keeper.keep(next);
  };
  const update = (change: (before: T) => T) => {
    if (latest.current !== null) set(change(latest.current));
  };
  return { value, unsaved, set, update };
}

function follow<T>(item: Item<T>, take: (read: T) => void, signal: AbortSignal): void {
  const read = () => void item.read().then((found) => signal.aborted || take(found));
  read();
  item.watch(take, signal);
  // What came while it could not be taken.
  addEventListener('focus', read, { signal });
}

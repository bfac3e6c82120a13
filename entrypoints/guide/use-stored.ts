import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../../lib/storage.ts';
import { latestWins } from './keeper.ts';

/** A value of the browser's storage as a view sees it. `value` is null until it has been read. */
export interface Stored<T> {
  value: T | null;
  /** The last change could not be kept. */
  unsaved: boolean;
  set(value: T): void;
  /** Changes what is there at that moment: the browser fills in several fields before anything is drawn anew. */
  update(change: (before: T) => T): void;
}

/**
 * An item and what the user makes of it. Another tab of the guide may write it too: while the user is there, this tab
 * follows, so that typing on here undoes nothing; what is being typed here is never replaced.
 */
export function useStored<T>(item: Item<T>): Stored<T> {
  const [value, show] = useState<T | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const latest = useRef<T | null>(null);
  const [keeper] = useState(() => latestWins(item, setUnsaved));
  useEffect(() => {
    const end = new AbortController();
    const take = (read: T) => {
      if (end.signal.aborted) return;
      latest.current = read;
      show(read);
    };
    void item.read().then(take);
    const mayFollow = () => !document.hasFocus() && keeper.isKept();
    item.watch((written) => mayFollow() && take(written), end.signal);
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

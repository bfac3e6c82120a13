import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 500;

/** A value once it has not changed for half a second: nobody is corrected in the middle of a word. */
export function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

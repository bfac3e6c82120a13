import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Scrolls an element into sight when it opens; not when it is open from the start. */
export function useReveal<Kind extends HTMLElement>(
  open: boolean,
  block: 'start' | 'nearest',
): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (open && !wasOpen.current) element.current?.scrollIntoView({ block });
    wasOpen.current = open;
  }, [open, block]);
  return element;
}

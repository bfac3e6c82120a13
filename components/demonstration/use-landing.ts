import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where a change takes the focused element away, the element marked by this reference gets the focus. */
export function useLanding<Kind extends HTMLElement>(change: unknown): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  const had = useRef(false);
  useLayoutEffect(() => {
    const stage = element.current;
    const note = () => {
      had.current = true;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) had.current = false;
    };
    stage?.addEventListener('focusin', note);
    stage?.addEventListener('focusout', leave);
    return () => {
      stage?.removeEventListener('focusin', note);
      stage?.removeEventListener('focusout', leave);
    };
  }, []);
  useLayoutEffect(() => {
    if (!had.current || document.activeElement !== document.body) return;
    element.current?.querySelector<HTMLElement>('[data-landing]')?.focus({ preventScroll: true });
  }, [change]);
  return element;
}

import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

export const Arrivals = createContext(0);

/** The heading of a view, which also names the window. It takes the focus when the user arrives from another view. */
export function Heading({ children: text }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivals = useContext(Arrivals);
  useEffect(() => {
    document.title = `${text} — Aide à la connexion`;
  }, [text]);
  useEffect(() => {
    if (arrivals === 0) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [arrivals]);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {text}
    </h1>
  );
}

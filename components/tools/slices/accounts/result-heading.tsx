import { useEffect, useRef } from 'preact/hooks';

interface ResultHeadingProps {
  id: string;
  /** It has just come in place of a field that had the focus. */
  arrives: boolean;
  children: string;
}

/** The heading of a result. It takes the focus from the field that folded away, so that the keys go on from there. */
export function ResultHeading({ id, arrives, children }: ResultHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrives) heading.current?.focus();
  }, [arrives]);
  return (
    <h2 id={id} tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}

import { useEffect, useState } from 'preact/hooks';

/** Prints one result alone (`only`: its id): others are hidden until the browser has its sheet. */
export function usePrint(print: () => void) {
  const [only, printOnly] = useState<string | null>(null);
  useEffect(() => {
    if (only === null) return;
    const done = () => printOnly(null);
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, [only, print]);
  return { only, printOnly };
}

import { useEffect, useRef, useState } from 'preact/hooks';

/** ms. */
const SAID_FOR = 4_000;

/** `refused`: the text to be shown selected, else null. */
export function useCopying(text: string | (() => string), select: (() => void) | undefined) {
  const [state, setState] = useState<'rest' | 'copied' | 'refused'>('rest');
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state !== 'copied') return;
    const over = setTimeout(() => setState('rest'), SAID_FOR);
    return () => clearTimeout(over);
  }, [state]);
  useEffect(() => field.current?.select(), [refused]);
  const copy = async () => {
    const whole = typeof text === 'string' ? text : text();
    try {
      await navigator.clipboard.writeText(whole);
      setRefused(null);
      setState('copied');
    } catch {
      if (select) select();
      else setRefused(whole);
      setState('refused');
    }
  };
  return { state, refused, field, copy };
}

import { useRef, useState } from 'preact/hooks';
import type { Advice } from '../../lib/advice/advice.ts';

export type Search = (text: string) => readonly Advice[];

/** What the search has; `resting`: nothing was typed, `broken`: it could not be loaded. */
export type Found =
  | { kind: 'resting' }
  | { kind: 'waiting' }
  | { kind: 'broken' }
  | { kind: 'found'; text: string; advice: readonly Advice[] };

/** The search, loaded when it is first needed. */
export function useSearch(load: () => Promise<Search>) {
  const loading = useRef<Promise<Search>>(null);
  const latest = useRef('');
  const [found, setFound] = useState<Found>({ kind: 'resting' });
  const wake = () => {
    loading.current ??= load();
    return loading.current;
  };
  const look = async (raw: string) => {
    const text = raw.trim();
    latest.current = text;
    if (!text) return setFound({ kind: 'resting' });
    const answer = await wake().then(
      (search): Found => ({ kind: 'found', text, advice: search(text) }),
      (): Found => ({ kind: 'broken' }),
    );
    if (latest.current === text) setFound(answer);
  };
  return { found, look, wake: () => void wake().catch(() => undefined) };
}

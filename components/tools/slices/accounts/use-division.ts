import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Division, siretDivider } from '../../../../lib/tools/siret/division/slices.ts';
import type { PreviousDivision } from '../../../../lib/tools/siret/siret-draft.ts';
import { inSteps } from '../in-steps.ts';

/** A division and what it follows. */
export interface Divided {
  division: Division;
  previous: PreviousDivision | null;
}

/** How far the division of a list is. `progress`: 0 to 1, null while there is nothing worth showing. */
interface Dividing {
  divided: Divided | null;
  progress: number | null;
  isStopped: boolean;
}

const NOTHING: Dividing = { divided: null, progress: null, isStopped: false };

/** Divides a short list at once and a long one in steps; the last division stays until the next one is there. */
export function useDivision(
  sirets: readonly string[],
  previous: PreviousDivision | null,
): Dividing & { stop(): void; again(): void } {
  const [round, setRound] = useState(0);
  const work = useMemo(() => begin(sirets, previous), [sirets, previous, round]);
  const [dividing, setDividing] = useState<Dividing>(NOTHING);
  const [end, setEnd] = useState<AbortController | null>(null);
  useEffect(() => {
    if ('divided' in work) {
      setDividing({ ...NOTHING, divided: work.divided });
      return undefined;
    }
    const ends = new AbortController();
    setEnd(ends);
    setDividing(({ divided }) => ({ ...NOTHING, divided }));
    const showProgress = (progress: number) => setDividing((last) => ({ ...last, progress }));
    void inSteps(work.rest, showProgress, ends.signal).then(
      (division) => division && setDividing({ ...NOTHING, divided: { division, previous } }),
    );
    return () => ends.abort();
  }, [work]);
  const stop = () => {
    end?.abort();
    setDividing({ ...NOTHING, isStopped: true });
  };
  const now = 'divided' in work ? { ...NOTHING, divided: work.divided } : dividing;
  return { ...now, stop, again: () => setRound(round + 1) };
}

function begin(sirets: readonly string[], previous: PreviousDivision | null) {
  const rest = siretDivider(sirets, previous?.accounts);
  const step = rest.next();
  return step.done ? { divided: { division: step.value, previous } } : { rest };
}

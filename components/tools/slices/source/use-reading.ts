import { useEffect, useState } from 'preact/hooks';
import {
  type ListSource,
  type ReadProgress,
  type SiretList,
  siretListReader,
} from '../../../../lib/tools/siret/list/siret-list.ts';
import type { SiretDraft } from '../../../../lib/tools/siret/siret-draft.ts';
import { inSteps } from '../in-steps.ts';

/** A pause in typing, in ms, after which the list is read. */
const SETTLED = 150;

/** How far the reading of a text is. `progress`: 0 to 1, null while there is nothing worth showing yet. */
export interface Reading {
  list: SiretList | null;
  progress: number | null;
  isStopped: boolean;
}

const NOTHING: Reading = { list: null, progress: null, isStopped: false };
const COLUMNS = { likeliest: undefined, all: null };

/** Reads a list in steps, anew whenever the text changes; the last reading stays until the next one is there. */
export function useReading(
  sources: readonly ListSource[],
  column: SiretDraft['column'],
): Reading & { stop(): void; again(): void } {
  const [reading, setReading] = useState<Reading>(NOTHING);
  const [round, setRound] = useState(0);
  const [end, setEnd] = useState<AbortController | null>(null);
  useEffect(() => {
    if (sources.every(({ text }) => text.trim() === '')) {
      setReading(NOTHING);
      return undefined;
    }
    const ends = new AbortController();
    setEnd(ends);
    const where = typeof column === 'number' ? column : COLUMNS[column];
    const started = setTimeout(() => void readInSteps(sources, where, setReading, ends.signal), SETTLED);
    return () => {
      clearTimeout(started);
      ends.abort();
    };
  }, [sources, column, round]);
  const stop = () => {
    end?.abort();
    setReading({ ...NOTHING, isStopped: true });
  };
  return { ...reading, stop, again: () => setRound(round + 1) };
}

async function readInSteps(
  sources: readonly ListSource[],
  column: number | null | undefined,
  tell: (reading: Reading) => void,
  signal: AbortSignal,
) {
  const showProgress = ({ read, total }: ReadProgress) => tell({ ...NOTHING, progress: read / total });
  const list = await inSteps(siretListReader(sources, undefined, column), showProgress, signal);
  if (list) tell({ ...NOTHING, list });
}

import { useEffect, useState } from 'preact/hooks';
import { type SiretList, siretListReader } from '../../../lib/tools/siret/siret-list.ts';

/** Work between two breaths of the page, in ms: short enough for typing to stay smooth. */
const STRETCH = 12;
/** Progress is worth showing beyond this, in ms. */
const PATIENCE = 500;
/** A pause in typing, in ms, after which the list is read. */
const SETTLED = 150;

/** How far the reading of a text is. `progress`: 0 to 1, null while there is nothing worth showing yet. */
export interface Reading {
  list: SiretList | null;
  progress: number | null;
}

/** Reads a list in steps, anew whenever the text changes; the last reading stays until the next one is there. */
export function useReading(text: string): Reading {
  const [reading, setReading] = useState<Reading>({ list: null, progress: null });
  useEffect(() => {
    if (text.trim() === '') {
      setReading({ list: null, progress: null });
      return undefined;
    }
    const end = new AbortController();
    const started = setTimeout(() => void readInSteps(text, setReading, end.signal), SETTLED);
    return () => {
      clearTimeout(started);
      end.abort();
    };
  }, [text]);
  return reading;
}

async function readInSteps(text: string, tell: (reading: Reading) => void, signal: AbortSignal) {
  const reader = siretListReader(text);
  const start = performance.now();
  let breath = start;
  for (let step = reader.next(); !signal.aborted; step = reader.next()) {
    if (step.done) {
      tell({ list: step.value, progress: null });
      return;
    }
    if (performance.now() - breath < STRETCH) continue;
    if (performance.now() - start > PATIENCE) {
      tell({ list: null, progress: step.value.read / step.value.total });
    }
    await new Promise((resume) => setTimeout(resume));
    breath = performance.now();
  }
}

import { useRef, useState } from 'preact/hooks';
import { readListFile } from '../../../../lib/tools/siret/file/read-file.ts';
import type { ListFile } from '../../../../lib/tools/siret/siret-draft.ts';
import { PATIENCE } from '../in-steps.ts';

/** A file while it is being read. `progress`: 0 to 1, null while there is nothing worth showing. */
export interface FileReading {
  progress: number | null;
  problem: string;
  take(file: File | undefined): Promise<void>;
  stop(): void;
}

/** Reads the files that are dropped in, one at a time; what was there before stays until a new one is read. */
export function useFile(onFile: (file: ListFile) => void): FileReading {
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  const end = useRef(new AbortController());
  const take = async (file: File | undefined) => {
    if (!file) return;
    end.current.abort();
    end.current = new AbortController();
    const { signal } = end.current;
    const start = performance.now();
    const tell = (done: number) => performance.now() - start > PATIENCE && setProgress(done / file.size);
    try {
      const read = await readListFile(file, signal, tell);
      signal.throwIfAborted();
      setProblem('problem' in read ? read.problem : '');
      if ('file' in read) onFile(read.file);
      setProgress(null);
    } catch {
      // Stopped by the user, or by another file that is shown instead.
      if (end.current.signal === signal) setProgress(null);
    }
  };
  return { progress, problem, take, stop: () => end.current.abort() };
}

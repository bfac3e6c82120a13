import { useEffect, useMemo, useState } from 'preact/hooks';
import { inSteps } from './in-steps.ts';

/** Work on a list. `progress`: 0 to 1, null while there is nothing worth showing. */
export interface Work<Result> {
  result: Result | null;
  progress: number | null;
  isStopped: boolean;
  stop(): void;
  again(): void;
}

const NOTHING = { result: null, progress: null, isStopped: false };

/**
 * Does short work at once and long work in steps; the last result stays until the next one is there. `begin` makes the
 * work, anew whenever it is another function; its steps give how far they are, 0 to 1.
 */
export function useSteps<Result>(begin: (() => Generator<number, Result, void>) | null): Work<Result> {
  const [round, setRound] = useState(0);
  const work = useMemo(() => (begin ? started(begin()) : { result: null }), [begin, round]);
  const [state, setState] = useState<Pick<Work<Result>, 'result' | 'progress' | 'isStopped'>>(NOTHING);
  const [end, setEnd] = useState<AbortController | null>(null);
  useEffect(() => {
    if ('result' in work) {
      setState({ ...NOTHING, result: work.result });
      return undefined;
    }
    const ends = new AbortController();
    setEnd(ends);
    setState(({ result }) => ({ ...NOTHING, result }));
    const showProgress = (progress: number) => setState((last) => ({ ...last, progress }));
    void inSteps(work.rest, showProgress, ends.signal).then(
      (result) => result && setState({ ...NOTHING, result }),
    );
    return () => ends.abort();
  }, [work]);
  const stop = () => {
    end?.abort();
    setState({ ...NOTHING, isStopped: true });
  };
  const now = 'result' in work ? { ...NOTHING, result: work.result } : state;
  return { ...now, stop, again: () => setRound(round + 1) };
}

function started<Result>(rest: Generator<number, Result, void>) {
  const step = rest.next();
  return step.done ? { result: step.value } : { rest };
}

import { useEffect, useState } from 'preact/hooks';
import { knownPolicy } from '../../lib/doors/policy.ts';
import { NO_POLICY, type Policy } from '../../lib/settings/policy.ts';

/** What the organisation has decided, as far as is known, followed as it changes. */
export function useKnownPolicy(): Policy {
  const [policy, take] = useState<Policy>(NO_POLICY);
  useEffect(() => {
    const end = new AbortController();
    knownPolicy.watch(take, end.signal);
    void knownPolicy.read().then((read) => end.signal.aborted || take(read));
    return () => end.abort();
  }, []);
  return policy;
}

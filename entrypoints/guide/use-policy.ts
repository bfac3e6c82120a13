import { useEffect, useState } from 'preact/hooks';
import { NO_POLICY, type Policy } from '../../lib/settings/policy.ts';

/** The policy as far as it is known: the storage comes after the first screen. */
export function useKnownPolicy(): Policy {
  const [policy, take] = useState<Policy>(NO_POLICY);
  useEffect(() => {
    const end = new AbortController();
    void follow(take, end.signal).catch(() => undefined);
    return () => end.abort();
  }, []);
  return policy;
}

async function follow(take: (policy: Policy) => void, ended: AbortSignal): Promise<void> {
  const { knownPolicy } = await import('../../lib/doors/policy.ts');
  if (ended.aborted) return;
  knownPolicy.watch(take, ended);
  const read = await knownPolicy.read();
  if (!ended.aborted) take(read);
}

import { useEffect, useState } from 'preact/hooks';
import { Shell } from '../../components/guide/shell.tsx';
import { HiddenView } from '../../components/organisation/hidden-view.tsx';
import { PolicyInForce } from '../../components/organisation/in-force.ts';
import { guidePlace } from '../../lib/advice/guide-place.ts';
import { isHidden } from '../../lib/settings/policy.ts';
import { useKnownPolicy } from './use-policy.ts';
import { ENTRIES, VIEWS } from './views.tsx';

const ids = VIEWS.map(({ id }) => id);

export function GuidePage() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const { view: id, rest } = guidePlace(hash, ids);
  const view = VIEWS.find((one) => one.id === id) ?? VIEWS[0];
  const policy = useKnownPolicy();
  const entries = ENTRIES.filter((entry) => !isHidden(policy, entry.id));
  return (
    <PolicyInForce.Provider value={policy}>
      <Shell entries={entries} view={view} place={`${view.id}/${view.placeIn?.(rest) ?? ''}`}>
        {isHidden(policy, view.id) ? <HiddenView /> : <view.Page rest={rest} />}
      </Shell>
    </PolicyInForce.Provider>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { Shell } from '../../components/guide/shell.tsx';
import { guidePlace } from '../../lib/advice/guide-place.ts';
import { ENTRIES, VIEWS } from './views.tsx';

const ids = VIEWS.map(({ id }) => id);

/** The full page at the place its address names, followed as the address changes. */
export function GuidePage() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const { view: id, rest } = guidePlace(hash, ids);
  const view = VIEWS.find((one) => one.id === id) ?? VIEWS[0];
  return (
    <Shell entries={ENTRIES} view={view} place={`${view.id}/${view.placeIn?.(rest) ?? ''}`}>
      <view.Page rest={rest} />
    </Shell>
  );
}

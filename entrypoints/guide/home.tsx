import { HomeView } from '../../components/guide/home-view.tsx';
import { usePolicy } from '../../components/organisation/in-force.ts';
import { loadSearch } from '../../lib/advice/load-search.ts';
import { isHidden } from '../../lib/settings/policy.ts';
import { HOME_TOOLS } from './tool-tiles.ts';

export function HomePage() {
  const policy = usePolicy();
  return <HomeView tools={HOME_TOOLS.filter(({ id }) => !isHidden(policy, id))} loadSearch={loadSearch} />;
}

import { HomeView } from '../../components/guide/home-view.tsx';
import { loadSearch } from '../../lib/advice/load-search.ts';
import { HOME_TOOLS } from './tool-tiles.ts';

/** The first screen. */
export const HomePage = () => <HomeView tools={HOME_TOOLS} loadSearch={loadSearch} />;

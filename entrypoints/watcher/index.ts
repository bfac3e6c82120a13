import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeStrayHosts } from './strays.ts';
import { watchTab } from './tab.ts';
import { isAlive } from './talk.ts';

export default defineUnlistedScript(() => {
  if (!isAlive() || globalThis.aideConnexion) return;
  removeStrayHosts();
  watchTab();
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeStrayHosts } from './strays.ts';
import { Watcher } from './watcher.ts';

export default defineUnlistedScript(() => {
  if (globalThis.aideConnexionWatch) return;
  // Some browsers send scripts to pages that were open before.
  if (document.readyState === 'complete') removeStrayHosts();
  const watcher = new Watcher();
  globalThis.aideConnexionWatch = watcher;
  watcher.start();
});

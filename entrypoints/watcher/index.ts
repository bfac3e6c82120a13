import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeStrayHosts } from './strays.ts';
import { Watcher } from './watcher.ts';

export default defineUnlistedScript(() => {
  if (globalThis.aideConnexionWatch) return;
  // Some browsers send scripts to pages that were open before.
  if (document.readyState === 'complete') removeStrayHosts();
  watch();
});

/** A document that is written anew is a new page: whatever listened in it is deaf, our element's own buttons too. */
function watch(): void {
  const watcher = new Watcher(watch);
  globalThis.aideConnexionWatch = watcher;
  watcher.start();
}

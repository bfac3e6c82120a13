import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeStrayHosts } from './strays.ts';
import { isAlive } from './talk.ts';
import { Watcher } from './watcher.ts';

export default defineUnlistedScript(() => {
  if (!isAlive() || globalThis.aideConnexionWatch) return;
  removeStrayHosts();
  new Watcher().start();
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ReadTab } from './tab.ts';

export default defineUnlistedScript(() => {
  const watch = globalThis.aideConnexionWatch;
  if (!watch || watch.reader || watch.ended.aborted) return;
  new ReadTab(watch).start();
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deskHere } from '../../lib/overlay/desk.ts';
import { HOST_NAME } from '../../lib/page/nodes.ts';
import { SitePage } from './site-page.ts';

export default defineUnlistedScript(() => {
  if (deskHere()) return;
  // Some browsers send scripts to pages that were open before.
  if (document.readyState === 'complete') removeStrayHosts();
  // Where a browser knows no such thing, an element of the page may bear the name.
  if (document.prerendering === true) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
});

/** A page that is written anew is a new one: its old listeners are gone. */
function begin(): void {
  const page = new SitePage(begin);
  globalThis.aideConnexion = page;
  page.start();
}

/** Left by a copy of the extension that is gone. */
function removeStrayHosts(): void {
  for (const host of Document.prototype.querySelectorAll.call(document, HOST_NAME)) host.remove();
}

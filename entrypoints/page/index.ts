import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deskHere } from '../../lib/overlay/desk.ts';
import { SitePage } from './site-page.ts';

export default defineUnlistedScript(() => {
  if (deskHere()) return;
  // Some browsers send scripts to pages that were open before.
  if (document.readyState === 'complete') removeStrayHosts();
  if (document.prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
});

/** A document that is written anew is a new page: whatever listened in it is deaf, our element's own buttons too. */
function begin(): void {
  const page = new SitePage(begin);
  globalThis.aideConnexion = page;
  page.start();
}

/** Takes away what a copy of the extension left behind when it was updated or removed. */
function removeStrayHosts(): void {
  for (const host of Document.prototype.querySelectorAll.call(document, 'aide-connexion')) host.remove();
}

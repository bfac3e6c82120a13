import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { documentsOf } from '../lib/page/documents.ts';
import { learnTrees } from '../lib/page/flat.ts';
import { formsIn } from '../lib/page/forms.ts';
import { readPage } from '../lib/page/page.ts';
import { hasStrangePassword } from '../lib/shape/strange-password.ts';

/** Does the page ask for a password in a way that no rule knows? Sent by the popup, where there is nothing to say. */
export default defineUnlistedScript((): boolean => documentsOf(window).some(isStrange));

function isStrange(document: Document): boolean {
  try {
    learnTrees(document);
    return hasStrangePassword(document, { forms: formsIn(document, readPage()) });
  } catch {
    return false;
  }
}

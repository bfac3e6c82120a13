import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageShape } from '../lib/shape/page-shape.ts';
import type { Shape } from '../lib/shape/shape.ts';

/**
 * Describes the page for its user; the answer goes to the call that sent this script. Null where the page throws at
 * whoever looks.
 */
export default defineUnlistedScript((): Shape | null => {
  try {
    return pageShape();
  } catch {
    return null;
  }
});

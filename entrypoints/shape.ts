import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageShape } from '../lib/shape/page-shape.ts';
import type { Shape } from '../lib/shape/shape.ts';

/** Sent into a page when its user asks for it; what it answers is the answer of the call that sent it. Null: this page throws at whoever looks. */
export default defineUnlistedScript((): Shape | null => {
  try {
    return pageShape();
  } catch {
    return null;
  }
});

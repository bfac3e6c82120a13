import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Does nothing but come first: Chromium makes no `chrome` for us where a frame of that name is there already. */
export default defineUnlistedScript({ include: ['chrome', 'edge'], main() {} });

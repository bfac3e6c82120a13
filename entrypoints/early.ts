import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Comes first, no more: Chromium makes no `chrome` for us where a frame of that name, or named `browser`, is there already. */
export default defineUnlistedScript({ include: ['chrome', 'edge'], main() {} });

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs before the page has any frame, and by that alone does its work: Chromium makes `chrome` when a first script of ours
 * comes, and makes none where a frame of that name, or named `browser`, is there already.
 */
export default defineUnlistedScript({ include: ['chrome', 'edge'], main() {} });

import { defineContentScript } from 'wxt/utils/define-content-script';

/** What the framework costs by itself: its wrapper and the polyfill around nothing. */
export default defineContentScript({
  matches: ['https://activitepartielle.emploi.gouv.fr/*'],
  main() {},
});

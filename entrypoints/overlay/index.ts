import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  const desk = globalThis.aideConnexion;
  if (!desk || desk.onSight || document.querySelector('aide-connexion')) return;
});

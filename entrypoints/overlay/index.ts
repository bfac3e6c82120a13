import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { doors } from '../../lib/doors/bare.ts';
import { HOST_NAME } from '../../lib/page/nodes.ts';
import { buildHost } from './host.ts';
import { Session } from './session.ts';
import { Stage } from './stage.tsx';

export default defineUnlistedScript(() => {
  const desk = globalThis.aideConnexion;
  if (!desk || desk.onSight || desk.ended.aborted) return;
  // Left behind by a copy of the extension that is gone.
  for (const stray of document.querySelectorAll(HOST_NAME)) stray.remove();
  const host = buildHost();
  if (host) new Session(desk, doors, (on) => new Stage(desk, host, on)).start();
});

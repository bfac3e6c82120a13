import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deskHere } from '../lib/overlay/desk.ts';
import { isGranted } from '../lib/page/hosts.ts';

/** On a host that the user has allowed, the page script is a guest: it leaves as soon as that is taken back. */
export default defineUnlistedScript(() => {
  const runtime = globalThis.chrome?.runtime;
  runtime?.onMessage.addListener((message: unknown) => stayIfAllowed(message));
  addEventListener('pageshow', ({ persisted }) => {
    // Nobody is told anything in the back/forward cache.
    if (persisted) runtime?.sendMessage({ kind: 'hosts' }).then(stayIfAllowed, () => undefined);
  });
});

function stayIfAllowed(message: unknown): void {
  if (typeof message !== 'object' || message === null || !('hosts' in message)) return;
  const { hosts } = message;
  if (Array.isArray(hosts) && !isGranted(location.hostname, hosts)) deskHere()?.finish?.();
}

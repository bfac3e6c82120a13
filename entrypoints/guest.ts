import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deskHere } from '../lib/overlay/desk.ts';
import { isGranted } from '../lib/page/hosts.ts';

/** On a host that the user has allowed, the page script is a guest: it leaves as soon as that is taken back. */
export default defineUnlistedScript(() => {
  globalThis.chrome?.runtime.onMessage.addListener((message: unknown) => stayIfAllowed(message));
  addEventListener('pageshow', ({ persisted }) => {
    // Nobody is told anything in the back/forward cache.
    if (persisted) void tell({ kind: 'hosts' }).then(stayIfAllowed);
  });
});

function stayIfAllowed(message: unknown): void {
  if (typeof message !== 'object' || message === null || !('hosts' in message)) return;
  const { hosts } = message;
  const desk = deskHere();
  if (!desk || !Array.isArray(hosts) || isGranted(location.hostname, hosts)) return;
  desk.finish?.();
  void tell({ kind: 'noticed', place: desk.sight.place, signals: [] });
}

const tell = async (message: object): Promise<unknown> =>
  globalThis.chrome?.runtime.sendMessage(message).catch(() => null);

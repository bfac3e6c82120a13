import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import guest from '../../entrypoints/guest.ts';

const PATTERN = `https://${location.hostname || 'localhost'}/*`;
type Listener = (message: unknown) => void;

const finish = vi.fn();
const sent = vi.fn(async (_: { kind: string }): Promise<unknown> => null);
let hear: Listener = () => undefined;

beforeEach(() => {
  finish.mockClear();
  sent.mockClear();
  const onMessage = {
    addListener: (listener: Listener) => {
      hear = listener;
    },
  };
  vi.stubGlobal('chrome', { runtime: { onMessage, sendMessage: sent } });
  const sight = { place: 'https://authkey.asp-public.fr/iam/', signals: [] };
  vi.stubGlobal('aideConnexion', { finish, sight, ended: new AbortController().signal });
  guest.main();
});
afterEach(() => vi.unstubAllGlobals());

it('a guest leaves when its host is no longer among those allowed, and its badge with it', () => {
  hear({ hosts: ['https://sylae.asp.gouv.fr/*'] });
  expect(finish).toHaveBeenCalledOnce();
  expect(sent).toHaveBeenCalledWith({ kind: 'noticed', place: expect.any(String), signals: [] });
});

it('it stays while it is, and whatever else it hears', () => {
  for (const message of [{ hosts: [PATTERN] }, { hosts: 'rien' }, { command: 'overlay' }, null, 'hosts'])
    hear(message);
  expect(finish).not.toHaveBeenCalled();
});

it('back from the back/forward cache it asks, since nobody told it there', async () => {
  sent.mockResolvedValueOnce({ hosts: [] });
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(finish).toHaveBeenCalledOnce());
});

it('it stays where nobody answers: an extension that is gone ends by itself', async () => {
  sent.mockRejectedValueOnce(new Error('gone'));
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ kind: 'hosts' }));
  expect(finish).not.toHaveBeenCalled();
});

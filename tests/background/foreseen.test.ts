import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { foresee } from '../../entrypoints/background/notice.ts';
import { pauses } from '../../lib/doors/storage.ts';
import type { Signal } from '../../lib/signals/signal.ts';

const run = vi.fn(async () => []);
const place = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const sentFor = async (signals: Signal[]) => {
  await foresee({ kind: 'foreseen', place, signals }, { tab: 3, opener: null, private: false });
  return run.mock.calls.length;
};

beforeEach(() => {
  fakeBrowser.reset();
  run.mockClear();
  Object.assign(fakeBrowser, { scripting: { executeScript: run } });
});

it('help sets out for a page that will most likely need it', async () => {
  expect(await sentFor(['login-failed'])).toBe(1);
});

it('no help sets out for a page where the user has sent it away', async () => {
  await pauses.write([{ advice: '*', place, until: null }]);
  expect(await sentFor(['login-failed'])).toBe(0);
});

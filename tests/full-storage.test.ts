import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { overlay } from '../entrypoints/background/overlay.ts';

it('a storage that takes no more still lets the panel open', async () => {
  vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  const answer = await overlay.overlay(
    { kind: 'overlay', place: 'https://activitepartielle.emploi.gouv.fr/aparts/', cause: '1' },
    { tab: 7, private: false },
  );
  expect(answer).toEqual({ pauses: [], opened: false });
});

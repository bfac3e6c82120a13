import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellNoticed } from '../../entrypoints/reader/noticed.ts';
import type { Report } from '../../lib/doors/report.ts';
import { PAINTED } from '../../lib/overlay/desk.ts';

const refused: Report = { place: 'p', signals: ['login-failed'] };
const sendMessage = vi.fn(async () => null);

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockClear();
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what a page shows is told at once where the background is to send the overlay', () => {
  tellNoticed(refused, false);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'noticed', ...refused, overlay: false });
});

it('where the overlay comes anyhow, it is told once the help is painted', () => {
  tellNoticed(refused, true);
  expect(sendMessage).not.toHaveBeenCalled();
  vi.advanceTimersByTime(PAINTED);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'noticed', ...refused, overlay: true });
});

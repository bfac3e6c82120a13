import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendOverlay } from '../../entrypoints/background/scripts.ts';

const run = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  run.mockReset();
  Object.assign(fakeBrowser, { scripting: { executeScript: run } });
});
afterEach(() => vi.useRealTimers());

describe('the overlay that is sent to a page', () => {
  it('is sent once where it arrives', async () => {
    run.mockResolvedValue([]);
    sendOverlay(3);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(run).toHaveBeenCalledOnce();
  });

  it('is sent again where the browser lost it', async () => {
    run.mockRejectedValueOnce(new Error('The frame was removed.')).mockResolvedValue([]);
    sendOverlay(3);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(run).toHaveBeenCalledTimes(2);
    expect(run.mock.calls[1]).toEqual(run.mock.calls[0]);
  });

  it('is given up where the tab is gone', async () => {
    run.mockRejectedValue(new Error('No tab with id: 3.'));
    sendOverlay(3);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(run).toHaveBeenCalledTimes(4);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { note } from '../../entrypoints/watcher/talk.ts';

/** What is written down where it outlives the window. */
function writtenIn(window: { inIncognitoContext: boolean }): unknown[] {
  const written: unknown[] = [];
  const set = async (entry: unknown) => void written.push(entry);
  vi.stubGlobal('chrome', { extension: window, storage: { local: { set } } });
  note({ tab: null, at: 1, form: 'login' });
  return written;
}

describe('a log-in that is tried before anybody has read the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is noted, for a background that sleeps', () => {
    expect(writtenIn({ inIncognitoContext: false })).toEqual([
      { tried: { tab: null, at: 1, form: 'login' } },
    ]);
  });

  it('is not noted in a private window', () => {
    expect(writtenIn({ inIncognitoContext: true })).toEqual([]);
  });
});

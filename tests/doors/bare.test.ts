import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasOpenAttempt, isAlive, recordAttempt, tell } from '../../lib/doors/bare.ts';
import type { OpenAttempt } from '../../lib/log-in/attempts.ts';

const NOW = Date.UTC(2026, 10, 28, 9, 0);
const MINUTE = 60_000;
const attempt: OpenAttempt = {
  at: NOW,
  place: 'https://activitepartielle.emploi.gouv.fr/aparts/',
  form: 'login:user,pass',
  sent: null,
  tab: null,
  elsewhere: false,
};

/** The browser's interface with this in its storage; all that is written there is kept. */
function browserWith(stored: object, more: object = {}): object[] {
  const written: object[] = [];
  const local = { get: async () => stored, set: async (entry: object) => void written.push(entry) };
  vi.stubGlobal('chrome', { storage: { local }, extension: { inIncognitoContext: false }, ...more });
  return written;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(NOW);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a log-in that is tried', () => {
  it('is written down, for a background that sleeps', () => {
    const written = browserWith({});
    recordAttempt(attempt);
    expect(written).toEqual([{ lastAttempt: attempt }]);
  });

  it('is not written down in a private window', () => {
    const written = browserWith({}, { extension: { inIncognitoContext: true } });
    recordAttempt(attempt);
    expect(written).toEqual([]);
  });
});

describe('a log-in that a page may answer', () => {
  const line = (minutes: number, outcome: string) => ({ at: NOW - minutes * MINUTE, outcome });
  it.each<[string, boolean, object]>([
    ['has just been tried', true, { lastAttempt: attempt }],
    ['was refused of late', true, { journal: [line(29, 'refused')] }],
    ['was tried, and its end is not known', true, { journal: [line(9, 'succeeded'), line(1, 'tried')] }],
    ['was refused long ago', false, { journal: [line(31, 'refused')] }],
    ['has succeeded', false, { journal: [line(0, 'succeeded')], lastAttempt: attempt }],
    ['comes after one that succeeded', true, { journal: [line(9, 'succeeded')], lastAttempt: attempt }],
    ['is of the future, by a clock set wrong', false, { lastAttempt: { ...attempt, at: NOW + MINUTE } }],
    ['is none', false, {}],
    ['cannot be read', false, { journal: 'x', lastAttempt: 7 }],
  ])('%s: %s', async (_, isOpen, stored) => {
    browserWith(stored);
    expect(await hasOpenAttempt()).toBe(isOpen);
  });
});

describe('an extension that is gone', () => {
  it('is known to be, answers nothing, and throws nothing', async () => {
    vi.stubGlobal('chrome', undefined);
    expect(isAlive()).toBe(false);
    expect(await tell({ kind: 'keys' })).toBeNull();
    expect(await hasOpenAttempt()).toBe(false);
    expect(() => recordAttempt(attempt)).not.toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { placeOf } from '../../lib/page/place.ts';
import {
  isPaused,
  PAUSE_LENGTHS,
  type PauseLength,
  pauseOf,
  stillPaused,
  withPause,
} from '../../lib/pauses/pauses.ts';

const HOME = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const OTHER = 'https://activitepartielle.emploi.gouv.fr/aparts/creation';
/** A Tuesday at 16:30 on the user's own clock. */
const NOW = new Date(2026, 2, 10, 16, 30).getTime();
const DAY = 24 * 60 * 60_000;

const pausedFor = (length: PauseLength, advice = 'check-spam') => {
  const pauses = [pauseOf(advice, length, HOME, NOW)];
  return (now: number, place = HOME, asked = 'check-spam') => isPaused(pauses, asked, place, now);
};

describe('help that is paused', () => {
  it('on this page stays away there without an end, and comes on every other page', () => {
    const paused = pausedFor('page');
    expect(paused(NOW + 400 * DAY)).toBe(true);
    expect(paused(NOW, OTHER)).toBe(false);
  });

  it('for today stays away everywhere until midnight on the user’s clock', () => {
    const paused = pausedFor('today');
    expect(paused(new Date(2026, 2, 10, 23, 59, 59, 999).getTime(), OTHER)).toBe(true);
    expect(paused(new Date(2026, 2, 11).getTime())).toBe(false);
  });

  it('for today, just after midnight, stays away for the whole day that begins', () => {
    const early = new Date(2026, 2, 10, 0, 0, 0, 1).getTime();
    expect(pauseOf('*', 'today', HOME, early).until).toBe(new Date(2026, 2, 11).getTime());
  });

  it('for today ends at midnight also on the days when the clocks change and at the end of the year', () => {
    for (const [year, month, day] of [
      [2026, 2, 29],
      [2026, 9, 25],
      [2026, 11, 31],
    ] as const) {
      const noon = new Date(year, month, day, 12).getTime();
      expect(pauseOf('*', 'today', HOME, noon).until).toBe(new Date(year, month, day + 1).getTime());
    }
  });

  it('for thirty days comes back after thirty times twenty-four hours', () => {
    const paused = pausedFor('30-days');
    expect(paused(NOW + 30 * DAY - 1, OTHER)).toBe(true);
    expect(paused(NOW + 30 * DAY)).toBe(false);
  });

  it('for good never comes back by itself', () => {
    expect(pausedFor('always')(NOW + 4_000 * DAY, OTHER)).toBe(true);
  });

  it('for one advice leaves the others on', () => {
    for (const length of PAUSE_LENGTHS) expect(pausedFor(length)(NOW, HOME, 'use-edge-mode')).toBe(false);
  });

  it('as a whole holds back every advice', () => {
    for (const length of PAUSE_LENGTHS) expect(pausedFor(length, '*')(NOW, HOME, 'use-edge-mode')).toBe(true);
  });

  it('on a page stays away when the same page comes back with another session in its address', () => {
    const first = placeOf(`${HOME}login.do;jsessionid=A1B2?step=1#top`);
    const next = placeOf(`${HOME}login.do;jsessionid=C3D4.node2`);
    const pauses = [pauseOf('check-spam', 'page', first, NOW)];
    expect(isPaused(pauses, 'check-spam', next, NOW)).toBe(true);
  });
});

describe('the list of pauses', () => {
  it('holds one line per advice and page, however often it is asked for', () => {
    const once = withPause([], pauseOf('check-spam', 'page', HOME, NOW), NOW);
    const twice = withPause(once, pauseOf('check-spam', 'page', HOME, NOW + 1), NOW + 1);
    expect(twice).toHaveLength(1);
    expect(withPause(twice, pauseOf('check-spam', 'page', OTHER, NOW), NOW)).toHaveLength(2);
  });

  it('takes the latest wish for an advice in place of the ones before', () => {
    const pages = withPause([], pauseOf('check-spam', 'page', HOME, NOW), NOW);
    const everywhere = withPause(pages, pauseOf('check-spam', '30-days', HOME, NOW), NOW);
    expect(everywhere).toEqual([{ advice: 'check-spam', place: null, until: NOW + 30 * DAY }]);
    const shorter = withPause(everywhere, pauseOf('check-spam', 'today', HOME, NOW), NOW);
    expect(shorter).toEqual([pauseOf('check-spam', 'today', HOME, NOW)]);
  });

  it('does not shorten a pause everywhere by one on a page', () => {
    const everywhere = withPause([], pauseOf('check-spam', 'always', HOME, NOW), NOW);
    const both = withPause(everywhere, pauseOf('check-spam', 'page', HOME, NOW), NOW);
    expect(isPaused(both, 'check-spam', OTHER, NOW + 400 * DAY)).toBe(true);
  });

  it('leaves pauses of other advice alone', () => {
    const pauses = withPause([], pauseOf('check-spam', 'always', HOME, NOW), NOW);
    expect(withPause(pauses, pauseOf('*', 'always', HOME, NOW), NOW)).toHaveLength(2);
  });

  it('loses those that are over', () => {
    const pauses = [pauseOf('check-spam', 'today', HOME, NOW), pauseOf('use-edge-mode', 'page', HOME, NOW)];
    expect(stillPaused(pauses, NOW + 2 * DAY)).toEqual([pauses[1]]);
    expect(withPause(pauses, pauseOf('*', 'always', HOME, NOW + 2 * DAY), NOW + 2 * DAY)).toHaveLength(2);
  });
});

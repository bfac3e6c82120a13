import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOpenHours, waitingTime } from '../../../lib/tools/request/waiting-time.ts';

// March 2026: the 23rd is a Monday, the 27th a Friday. The clocks change on Sunday the 29th.
const at = (day: number, hour = 0, minute = 0) => new Date(2026, 2, day, hour, minute);
const text = (date: string, time: string, now: Date) => waitingTime(date, time, now)?.text ?? '';

describe('the wait after the « Habilitation » mail', () => {
  it.each([
    ['Monday 10:00', at(23, 10), 60, at(25, 22)],
    ['Monday 02:00', at(23, 2), 60, at(25, 14)],
    ['Thursday 10:00, over a week-end', at(26, 10), 60, at(30, 22)],
    ['Friday 02:00, over a week-end', at(27, 2), 60, new Date(2026, 2, 31, 14)],
    ['Friday 23:30', at(27, 23, 30), 48, new Date(2026, 2, 31, 23, 30)],
    ['Saturday, which does not count', at(28, 15), 48, new Date(2026, 3, 1)],
    ['Sunday, which does not count', at(29, 15), 60, new Date(2026, 3, 1, 12)],
  ])('from %s', (_, start, hours, end) => {
    expect(addOpenHours(start, hours)).toEqual(end);
  });

  it('is still normal until a weekday and an hour', () => {
    expect(text('2026-03-27', '02:00', at(28, 9))).toContain('au plus tard mardi 14 h.');
  });

  it('is a range when only the date is known', () => {
    const waiting = waitingTime('2026-03-27', '', at(28, 9));
    expect(waiting?.text).toContain('devrait s’ouvrir au plus tard entre mardi 12 h et mercredi 12 h.');
    expect(waiting?.state).toBe('waiting');
  });

  it('depends on the hour of the mail within that range', () => {
    const waiting = waitingTime('2026-03-23', '', at(25, 18));
    expect(waiting?.state).toBe('perhaps');
    expect(waiting?.text).toContain('s’ouvre peut-être encore');
  });

  it('is over after 60 hours, and says since when', () => {
    const waiting = waitingTime('2026-03-23', '10:00', at(26, 8));
    expect(waiting?.state).toBe('over');
    expect(waiting?.text).toContain('25 mars 2026 à 22 h 00');
  });

  it('may open after 48 hours already', () => {
    expect(waitingTime('2026-03-23', '10:00', at(23, 12))?.opensFrom).toBe(at(25, 10).getTime());
  });

  it('is marked as public information of 2020', () => {
    expect(text('2026-03-23', '10:00', at(23, 12))).toContain(
      'information publique de 2020, à vérifier sur l’extranet',
    );
  });

  it.each([
    ['', ''],
    ['2026-02-30', ''],
    ['hier', ''],
    ['2026-03-29', '10:00'],
  ])('cannot be told from %s %s', (date, time) => {
    expect(waitingTime(date, time, at(28, 9))).toBeNull();
  });

  it('never ends on a week-end but at its very start, and counts exactly the hours of weekdays', () => {
    const moment = fc.date({ min: new Date(2020, 0, 1), max: new Date(2030, 0, 1), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 100 }), (start, hours) => {
        const end = addOpenHours(start, hours);
        expect(end.getDay() === 0 || (end.getDay() === 6 && end.getHours() > 0)).toBe(false);
        let open = 0;
        for (let hour = start.getTime(); hour < end.getTime(); hour += 60_000) {
          if (new Date(hour).getDay() % 6 !== 0) open += 60_000;
        }
        expect(Math.abs(open - hours * 3_600_000)).toBeLessThanOrEqual(60_000);
      }),
      { numRuns: 40 },
    );
  });
});

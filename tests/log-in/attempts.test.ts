import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Arrived,
  type Attempt,
  answeredBy,
  failuresInARow,
  type OpenAttempt,
  type Outcome,
  withAttempt,
  withOutcome,
} from '../../lib/log-in/attempts.ts';

const NOW = Date.UTC(2026, 10, 22, 9, 0);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PLACE = 'https://activitepartielle.emploi.gouv.fr/aparts/';

const ago = (minutes: number, outcome: Outcome = 'refused'): Attempt => ({
  at: NOW - minutes * MINUTE,
  place: PLACE,
  outcome,
});

describe('refusals in a row', () => {
  it.each<[string, Attempt[], number]>([
    ['nothing was ever tried', [], 0],
    ['one log-in was refused', [ago(1)], 1],
    ['three were refused', [ago(9), ago(5), ago(1)], 3],
    ['the log-in worked after two refusals', [ago(9), ago(5), ago(1, 'succeeded')], 0],
    ['one was refused after the log-in had worked', [ago(9), ago(5, 'succeeded'), ago(1)], 1],
    ['one has no answer yet', [ago(5), ago(1, 'tried')], 1],
    ['one failed for a reason the site explained', [ago(5), ago(3, 'explained'), ago(1)], 2],
    ['the account was locked, which is told otherwise', [ago(5), ago(1, 'locked')], 1],
    ['one was refused just under half an hour ago', [ago(29.99), ago(1)], 2],
    ['one was refused half an hour ago', [ago(30), ago(1)], 1],
    ['the clock was set back since', [ago(-5), ago(1)], 1],
  ])('when %s', (_, journal, failures) => {
    expect(failuresInARow(journal, NOW)).toBe(failures);
  });
});

describe('the answer to an attempt', () => {
  const tried: OpenAttempt = {
    at: NOW,
    place: PLACE,
    form: 'login:user,pass',
    sent: NOW + 5,
    tab: 1,
    elsewhere: false,
  };
  const page: Arrived = { arrival: 'navigate', since: tried.at + 6, from: PLACE, tab: 1, opener: null };
  const answers = (how: Partial<Arrived>, attempt: Partial<OpenAttempt> = {}) =>
    answeredBy([{ ...tried, ...attempt }], { ...page, ...how }) !== null;

  it.each<[string, boolean, Partial<Arrived>, Partial<OpenAttempt>?]>([
    ['the page that the browser set out for as the log-in was sent, however late it comes', true, {}],
    ['the same without a word of where it comes from', true, { from: '' }],
    ['the same where the page of the log-in did not know its tab yet', true, {}, { tab: null }],
    ['the page that a busy computer sets out for late', true, { since: NOW + 700 }],
    ['an address typed in that time, after an answer that never came', false, { since: NOW + 700, from: '' }],
    ['a page in another tab', false, { tab: 2 }],
    ['a page loaded again', false, { arrival: 'reload' }],
    ['a page gone back to', false, { arrival: 'back_forward' }],
    [
      'an address typed two seconds later, after an answer that never came',
      false,
      { since: NOW + 2_000, from: '' },
    ],
    ['a link of the log-in page, two seconds later', false, { since: NOW + 2_000 }],
    ['the page that « please wait » has led to', true, { since: NOW + 2_000, from: `${PLACE}attente` }],
    ['a page that another has led to much later', false, { since: NOW + 20_000, from: `${PLACE}attente` }],
    ['a page that was asked for before', false, { since: NOW - 1_000 }],
    ['any page, while a script of the page asks for the answer', false, {}, { sent: null }],
    ['the new tab that the log-in opens', true, { since: NOW + 300, tab: 2, opener: 1 }, { elsewhere: true }],
    ['a page of the old tab, where the answer comes in a new one', false, {}, { elsewhere: true }],
    ['another new tab', false, { since: NOW + 300, tab: 2, opener: 3 }, { elsewhere: true }],
  ])('%s: %s', (_, expected, how, attempt) => {
    expect(answers(how, attempt)).toBe(expected);
  });

  it('is no page at all where nothing was tried', () => {
    expect(answeredBy([], page)).toBeNull();
  });
});

describe('the journal', () => {
  it('keeps attempts oldest first, whatever the order they are told in', () => {
    const journal = [ago(9), ago(1)];
    expect(withAttempt(journal, ago(5), NOW).map(({ at }) => at)).toEqual([ago(9).at, ago(5).at, ago(1).at]);
  });

  it('forgets attempts after thirty days, and not before', () => {
    const kept = withAttempt(
      [
        { ...ago(0), at: NOW - 30 * DAY },
        { ...ago(0), at: NOW - 30 * DAY + 1 },
      ],
      ago(0),
      NOW,
    );
    expect(kept.map(({ at }) => at)).toEqual([NOW - 30 * DAY + 1, NOW]);
  });

  it('forgets what a clock that was set wrong has put into the future', () => {
    const kept = withAttempt([ago(9), ago(-60), ago(-24 * 60)], ago(0), NOW);
    expect(kept).toEqual([ago(9), ago(0)]);
  });

  it('does not grow beyond five hundred attempts, and drops the oldest', () => {
    const full = Array.from({ length: 500 }, (_, index) => ago(600 - index));
    const journal = withAttempt(full, ago(0), NOW);
    expect(journal).toHaveLength(500);
    expect(journal[0]?.at).toBe(ago(599).at);
    expect(journal.at(-1)?.at).toBe(NOW);
  });

  it('learns how an attempt ended without counting it twice, and keeps where it was tried', () => {
    const journal = [ago(9), ago(1, 'tried')];
    const told = withOutcome(
      journal,
      ago(1).at,
      'https://activitepartielle.emploi.gouv.fr/answer',
      'refused',
      NOW,
    );
    expect(told).toEqual([ago(9), ago(1, 'refused')]);
  });

  it('takes the end of an attempt that it had not heard of', () => {
    expect(withOutcome([], NOW, PLACE, 'refused', NOW)).toEqual([ago(0)]);
  });

  it('leaves the list that it was given as it was', () => {
    const journal = Object.freeze([ago(9)]);
    withAttempt(journal, ago(1), NOW);
    expect(journal).toEqual([ago(9)]);
  });
});

describe('whatever happened', () => {
  const outcome = fc.constantFrom<Outcome>('tried', 'refused', 'locked', 'explained', 'succeeded');
  const minutes = fc.integer({ min: 0, max: 60 });
  const told = fc.uniqueArray(fc.tuple(minutes, outcome), { selector: ([at]) => at, maxLength: 20 });
  const journalOf = (all: [number, Outcome][]) =>
    all
      .map(([at, how]) => ago(60 - at, how))
      .reduce<Attempt[]>((told, one) => withAttempt(told, one, NOW), []);

  it('no more refusals are counted than there were in the last half hour', () => {
    fc.assert(
      fc.property(told, (all) => {
        const refused = all.filter(([at, how]) => how === 'refused' && 60 - at < 30).length;
        expect(failuresInARow(journalOf(all), NOW)).toBeLessThanOrEqual(refused);
      }),
    );
  });

  it('a log-in that works now clears the count, and a refusal after it is the first', () => {
    fc.assert(
      fc.property(told, (all) => {
        const done = withAttempt(journalOf(all), { ...ago(0, 'succeeded'), at: NOW + 1 }, NOW + 1);
        expect(failuresInARow(done, NOW + 2)).toBe(0);
        expect(failuresInARow(withAttempt(done, { ...ago(0), at: NOW + 2 }, NOW + 2), NOW + 2)).toBe(1);
      }),
    );
  });

  it('the order in which attempts are told does not matter', () => {
    fc.assert(
      fc.property(told, (all) => {
        expect(journalOf([...all].reverse())).toEqual(journalOf(all));
      }),
    );
  });
});

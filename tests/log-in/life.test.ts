import { describe, expect, it } from 'vitest';
import type { OpenAttempt } from '../../lib/log-in/attempts.ts';
import { next } from '../../lib/log-in/life.ts';
import type { Effect, Leaving, LifeEvent } from '../../lib/log-in/life-events.ts';
import { type Life, NEW_LIFE } from '../../lib/log-in/life-state.ts';

const attempt: OpenAttempt = {
  at: 1_000,
  place: 'https://activitepartielle.emploi.gouv.fr/aparts/',
  form: 'login:user,pass',
  sent: null,
  tab: 1,
  elsewhere: false,
};
const later = { ...attempt, at: 60_000 };
const KNOWN: Life = { ...NEW_LIFE, past: 'known' };

const remembers = (answered: OpenAttempt | null, failures = 0): LifeEvent => ({
  kind: 'remembered',
  attempt: answered,
  failures,
});
const tries = (one: OpenAttempt = attempt, said = ''): LifeEvent => ({ kind: 'tried', attempt: one, said });
const says = (verdict: 'refused' | 'locked' | 'explained' | null, said = 'now'): LifeEvent => ({
  kind: 'judged',
  verdict,
  said,
  name: 'page',
});
const handled: LifeEvent = { kind: 'handled', since: 7 };
const answered: LifeEvent = { kind: 'answered' };
const leaves = (at: number, own: boolean, by: Leaving['by'] = 'user'): LifeEvent => ({
  kind: 'left',
  at,
  own,
  by,
});
const settle = (outcome: 'refused' | 'locked' | 'explained' | 'succeeded', at = 1_000): Effect => ({
  kind: 'settle',
  at,
  outcome,
});
const record = (one: OpenAttempt): Effect => ({ kind: 'record', attempt: one });

/** What a life has come to, and all that followed on the way. */
function lived(...events: LifeEvent[]): { life: Life; effects: Effect[] } {
  let life = KNOWN;
  const effects: Effect[] = [];
  for (const event of events) {
    const [after, ...followed] = next(life, event);
    life = after;
    effects.push(...followed.filter(({ kind }) => kind !== 'judge'));
  }
  return { life, effects };
}

describe('one log-in, from its attempt to its end', () => {
  it.each<[string, LifeEvent[], Effect[]]>([
    ['a page is reached: its tab’s past is asked for', [{ kind: 'arrived' }], [{ kind: 'recall' }]],
    [
      'the page answers a log-in and says no: refused',
      [remembers(attempt), says('refused')],
      [settle('refused')],
    ],
    ['it says that the account is locked', [remembers(attempt), says('locked')], [settle('locked')]],
    ['it says why otherwise: explained', [remembers(attempt), says('explained')], [settle('explained')]],
    ['it says nothing yet', [remembers(attempt), says(null)], []],
    [
      'it says so however often: told once',
      [remembers(attempt), says('refused'), says('refused')],
      [settle('refused')],
    ],
    [
      'it first explains, then says no: the firmer word counts',
      [remembers(attempt), says('explained'), says('refused'), says('locked')],
      [settle('explained'), settle('refused')],
    ],
    ['a page that answers nothing says no: nothing to tell', [remembers(null), says('refused')], []],
    ['the user gets in', [remembers(attempt), { kind: 'inside', at: 9_000 }], [settle('succeeded')]],
    [
      'the user is in, nobody saw how',
      [remembers(null, 2), { kind: 'inside', at: 9_000 }],
      [settle('succeeded', 9_000)],
    ],
    [
      'a form is sent: the answer is the page for which the browser sets out then',
      [tries(), leaves(1_005, true)],
      [record(attempt), record({ ...attempt, sent: 1_005 })],
    ],
    [
      'a script sends it, and the page stays: its answer is waited for',
      [tries(), handled],
      [record(attempt), { kind: 'await-answer', since: 7 }],
    ],
    [
      'the script shows the refusal',
      [tries(), handled, says('refused')],
      [record(attempt), { kind: 'await-answer', since: 7 }, settle('refused')],
    ],
    [
      'the page still says what it said before: that is no answer',
      [tries(attempt, 'before'), handled, says('refused', 'before')],
      [record(attempt), { kind: 'await-answer', since: 7 }],
    ],
    [
      'until its script has the answer, without a word',
      [tries(attempt, 'before'), handled, answered, says('refused', 'before')],
      [record(attempt), { kind: 'await-answer', since: 7 }, settle('refused')],
    ],
    [
      'or it was taken away meanwhile: what comes back is the answer, though nothing was asked for',
      [tries(attempt, 'before'), handled, says(null, ''), says('refused', 'before')],
      [record(attempt), { kind: 'await-answer', since: 7 }, settle('refused')],
    ],
    [
      'the script leads on by itself',
      [tries(), handled, leaves(3_000, false, 'page')],
      [record(attempt), { kind: 'await-answer', since: 7 }, record({ ...attempt, sent: 3_000 })],
    ],
    [
      'it leads on, and the page it comes from has nothing more to say',
      [tries(), handled, leaves(3_000, false, 'page'), answered, says('refused', '')],
      [record(attempt), { kind: 'await-answer', since: 7 }, record({ ...attempt, sent: 3_000 })],
    ],
    [
      'a page that refused leads to itself: still the same log-in',
      [remembers(attempt), says('refused'), leaves(9_000, false, 'page')],
      [settle('refused'), record({ ...attempt, sent: 9_000 })],
    ],
    [
      'an impatient hand presses twice: one attempt, whose answer is the last one sent',
      [tries(), leaves(1_005, true), tries({ ...attempt, at: 1_300 }), leaves(1_305, true)],
      [
        record(attempt),
        record({ ...attempt, sent: 1_005 }),
        record(attempt),
        record({ ...attempt, sent: 1_305 }),
      ],
    ],
  ])('%s', (_, events, effects) => {
    expect(lived(...events).effects).toEqual(effects);
  });

  it('is over when the user goes elsewhere by a link', () => {
    const { life, effects } = lived(tries(), handled, leaves(2_000, false));
    expect(life.trying).toBeNull();
    expect(effects).toEqual([
      record(attempt),
      { kind: 'await-answer', since: 7 },
      record({ ...attempt, sent: null }),
    ]);
    expect(next(life, answered)).toEqual([life]);
  });

  it('is answered by no page that the user goes to from its answer, such as the log-in after a log-out', () => {
    const { effects } = lived(remembers(attempt), leaves(2_000, false));
    expect(effects).toContainEqual(record({ ...attempt, sent: null }));
  });

  it('takes two steps, and may be refused with the form of either', () => {
    const { life } = lived(
      remembers({ ...attempt, form: 'login:user' }),
      tries({ ...later, form: 'login:pass' }),
    );
    expect(life.trying).toMatchObject({ at: attempt.at, form: 'login:pass', before: 'login:user' });
  });

  it('is another one once the one before was refused', () => {
    const { life } = lived(remembers(attempt), says('refused'), tries(later));
    expect(life.trying).toEqual(later);
  });
});

describe('what the tab remembers', () => {
  it('is used also where it comes late', () => {
    const { life } = lived(remembers(null), remembers(attempt, 2));
    expect(life).toMatchObject({ attempt, failures: 2 });
  });

  it('does not undo what was tried meanwhile', () => {
    const { life } = lived(tries(later), remembers(attempt, 1));
    expect(life).toMatchObject({ attempt: null, trying: later, failures: 1 });
  });

  it('is forgotten when the tab arrives anew', () => {
    expect(next({ ...KNOWN, attempt, failures: 2 }, { kind: 'arrived' })[0]).toEqual(NEW_LIFE);
  });

  it('is not waited for to count: the background says how many refusals there are', () => {
    expect(next(KNOWN, { kind: 'counted', failures: 3 })).toEqual([
      { ...KNOWN, failures: 3 },
      { kind: 'judge' },
    ]);
  });
});

describe('the name of a failed log-in, so that it opens the card once', () => {
  it.each<[string, LifeEvent[], string | null]>([
    ['its attempt’s time', [remembers(attempt), says('refused')], '1000'],
    ['the page that shows it, where nobody saw the attempt', [remembers(null), says('refused')], 'page'],
    [
      'the same as long as it is shown, also where its attempt is remembered late',
      [remembers(null), says('refused'), remembers(attempt), says('refused')],
      'page',
    ],
    ['none where no log-in failed', [remembers(attempt), says('locked')], null],
    [
      'the next one’s after the next one',
      [tries(), answered, says('refused'), tries(later), answered, says('refused')],
      '60000',
    ],
  ])('is %s', (_, events, cause) => {
    expect(lived(...events).life.cause).toBe(cause);
  });
});

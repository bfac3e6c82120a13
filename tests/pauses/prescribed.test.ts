import { describe, expect, it } from 'vitest';
import { withPrescribed } from '../../lib/pauses/prescribed.ts';

const always = (advice: string) => ({ advice, place: null, until: null });
const today = { advice: 'check-spam', place: null, until: 5 };
const hides = (...hidden: string[]) => ({ hidden, locked: false });

describe('advice that an organisation hides', () => {
  it('is paused without end, beside what the user has paused himself', () => {
    expect(withPrescribed([today], hides('switch-browser'), [])).toEqual([today, always('switch-browser')]);
  });

  it('stays where the user has brought it back', () => {
    expect(withPrescribed([], hides('switch-browser'), ['switch-browser'])).toEqual([]);
  });

  it('is hidden again where it is locked', () => {
    const locked = { hidden: ['switch-browser'], locked: true };
    expect(withPrescribed([], locked, ['switch-browser'])).toEqual([always('switch-browser')]);
  });

  it('comes back when the organisation changes its mind, and only that', () => {
    const paused = [always('*'), today, always('switch-browser')];
    expect(withPrescribed(paused, hides('check-spam'), ['switch-browser'])).toEqual([
      always('*'),
      today,
      always('check-spam'),
    ]);
  });

  it('is hidden once, however often it is asked for', () => {
    const once = withPrescribed([], hides('switch-browser'), []);
    expect(withPrescribed(once, { hidden: ['switch-browser'], locked: true }, ['switch-browser'])).toEqual(
      once,
    );
  });
});

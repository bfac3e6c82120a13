import { describe, expect, it } from 'vitest';
import { type Event, isShown, NOTHING, newsIn, next, type State } from '../../lib/overlay/state.ts';
import type { Face } from '../../lib/overlay/view.ts';
import { advice } from './advice.ts';

const code = advice('security-code');
const recover = advice('recover-credentials');
const seen = (shown: (typeof code)[], opens = false, place = 'p'): Extract<Event, { kind: 'seen' }> => ({
  kind: 'seen',
  place,
  signals: shown.includes(recover) ? ['login-failed'] : ['security-code'],
  advice: shown,
  at: 0,
  opens,
});
const live = (...events: Event[]): State => events.reduce(next, NOTHING);

describe('what the overlay shows', () => {
  it('is nothing at all without advice', () => {
    expect(isShown(live(seen([])))).toBe(false);
  });

  it('is a chip for a hint', () => {
    expect(live(seen([code]))).toMatchObject({ size: 'chip', advice: [code] });
  });

  it('is the card for a refused log-in', () => {
    expect(live(seen([recover], true)).size).toBe('card');
  });

  it('stays the card while the page changes around it', () => {
    expect(live(seen([recover], true), seen([recover, code])).size).toBe('card');
  });

  it('becomes the card when a hint is followed by a refusal', () => {
    expect(live(seen([code]), seen([recover, code], true)).size).toBe('card');
  });

  it('begins anew on another page of the site', () => {
    expect(live(seen([recover], true), seen([recover], false, 'elsewhere')).size).toBe('chip');
  });
});

describe('the card', () => {
  const list = { kind: 'list', at: 'recover-credentials' } as const;
  const turn = { kind: 'turn', id: 'lost-password' } as const;
  const turned = (face: Face): Event => ({ kind: 'turned', face });

  it('stays where the user has come to while the page changes around it', () => {
    expect(live(seen([recover], true), turned(list), seen([recover])).face).toEqual(list);
  });

  it('begins anew where something else is to be said first', () => {
    expect(live(seen([code]), turned(list), seen([recover, code])).face).toEqual({ kind: 'lead' });
    expect(live(seen([recover], true), turned(list), seen([recover], true)).face).toEqual({ kind: 'lead' });
  });

  it('folds once the link has been pointed at', () => {
    const after = live(seen([recover], true), turned(turn), { kind: 'pointed' });
    expect(after).toMatchObject({ size: 'chip', face: { kind: 'lead' }, byUser: false });
  });

  it('that has no room comes when there is, unless the user has folded it', () => {
    const crowded = live(seen([recover], true), { kind: 'crowded' });
    expect(crowded.size).toBe('chip');
    expect(next(crowded, { kind: 'retried' }).size).toBe('card');
    expect(live(seen([recover], true), { kind: 'reduced' }, { kind: 'retried' }).size).toBe('chip');
    expect([{ kind: 'reduced' } as const, { kind: 'retried' } as const].reduce(next, crowded).size).toBe(
      'chip',
    );
  });

  it('is folded for want of room while it points, says so, and opens to it again', () => {
    const folded = live(seen([recover], true), turned(turn), { kind: 'reduced' });
    expect(folded).toMatchObject({ size: 'chip', face: turn });
    expect(next(folded, { kind: 'opened' })).toMatchObject({ size: 'card', face: turn });
  });

  it('is the first one again when it was folded elsewhere', () => {
    expect(live(seen([recover], true), turned(list), { kind: 'reduced' }, { kind: 'opened' }).face).toEqual({
      kind: 'lead',
    });
  });
});

describe('once closed', () => {
  const closed = live(seen([recover], true), { kind: 'closed' });

  it('the overlay is gone', () => {
    expect(isShown(closed)).toBe(false);
  });

  it('it stays away while the same advice applies', () => {
    expect(isShown(next(closed, seen([recover])))).toBe(false);
  });

  it('it stays away when its advice goes and comes back', () => {
    expect(isShown([seen([]), seen([recover])].reduce(next, closed))).toBe(false);
  });

  it('it comes back as a chip for new advice', () => {
    const back = next(closed, seen([recover, code]));
    expect(isShown(back)).toBe(true);
    expect(back.size).toBe('chip');
  });

  it('it comes back as the card for another refused log-in', () => {
    const back = next(closed, seen([recover], true));
    expect(isShown(back)).toBe(true);
    expect(back.size).toBe('card');
  });

  it('it comes back when the popup gives back advice that was paused', () => {
    const paused = next(next(NOTHING, seen([])), { kind: 'closed' });
    expect(isShown(next(paused, { kind: 'unpaused', advice: [code] }))).toBe(true);
  });
});

describe('« Ne plus afficher »', () => {
  const paused = live(seen([recover, code], true), { kind: 'paused', advice: [code], length: 'always' });

  it('takes the advice away and says that it was heard', () => {
    expect(paused).toMatchObject({ advice: [code], farewell: 'always', size: 'card' });
  });

  it('keeps the card long enough to say so when it was the last advice', () => {
    const last = live(seen([code]), { kind: 'opened' }, { kind: 'paused', advice: [], length: 'page' });
    expect(isShown(last)).toBe(true);
    expect(isShown(next(last, seen([])))).toBe(true);
    expect(isShown(next(last, { kind: 'reduced' }))).toBe(false);
  });

  it('says it no more once the overlay was closed', () => {
    expect(next(paused, { kind: 'closed' }).farewell).toBeNull();
  });
});

describe('a screen reader is told', () => {
  it('of new advice', () => {
    expect(newsIn(NOTHING, seen([code]))).toBe(true);
  });

  it('of a new refusal, even when the advice is the same', () => {
    expect(newsIn(live(seen([recover], true)), seen([recover], true))).toBe(true);
  });

  it('not of what it was told already, nor of less', () => {
    expect(newsIn(live(seen([recover, code])), seen([recover, code]))).toBe(false);
    expect(newsIn(live(seen([recover, code])), seen([code]))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { pauseWords, withoutPause } from '../../lib/pauses/pause-words.ts';
import { type Pause, pauseOf } from '../../lib/pauses/pauses.ts';

const now = new Date(2026, 10, 22, 15, 20).getTime();
const place = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const title = (id: string) => (id === 'check-spam' ? 'Il vous manque un mail' : undefined);
const said = (pause: Pause) => pauseWords(pause, title, now).replaceAll('\u202f', '\u00a0');

describe('a pause in words', () => {
  it('for today ends this evening at midnight', () => {
    expect(said(pauseOf('*', 'today', place, now))).toBe(
      'Toute l’aide est en pause, jusqu’à ce soir minuit.',
    );
  });

  it('for 30 days names the day and the time', () => {
    expect(said(pauseOf('*', '30-days', place, now))).toBe(
      'Toute l’aide est en pause, jusqu’au 22 décembre 2026 à 15 h 20.',
    );
  });

  it('for this page names the page, without the site’s long address', () => {
    expect(said(pauseOf('*', 'page', place, now))).toBe(
      'Toute l’aide est en pause sur la page /aparts/, sans limite de durée.',
    );
  });

  it('of one advice names the advice', () => {
    expect(said(pauseOf('check-spam', 'always', place, now))).toBe(
      'Le conseil « Il vous manque un mail » est en pause, sans limite de durée.',
    );
  });

  it('of an advice that no longer exists still makes sense', () => {
    expect(said({ advice: '<b>x</b>', place: 'rubbish', until: null })).toBe(
      'Un conseil qui n’existe plus est en pause sur une page, sans limite de durée.',
    );
  });

  it('can be ended without touching the others', () => {
    const one = pauseOf('*', 'always', place, now);
    const other = pauseOf('check-spam', 'page', place, now);
    expect(withoutPause([one, other], { ...one })).toEqual([other]);
  });
});

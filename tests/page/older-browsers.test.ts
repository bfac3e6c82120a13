import { afterEach, describe, expect, it, vi } from 'vitest';
import { onNewLocation } from '../../entrypoints/page/moments.ts';
import { onLeaving } from '../../entrypoints/page/sights.ts';
import { setOutAt } from '../../lib/page/arrival.ts';
import { mayBeLedTo, readPage, statusOfPage } from '../../lib/page/page.ts';

/** How the browser tells of the page's own load; each case leaves out what is younger than some browsers. */
const loaded = (told: object | undefined) =>
  vi
    .spyOn(performance, 'getEntriesByType')
    .mockReturnValue(told ? [{ entryType: 'navigation', ...told } as never] : []);

afterEach(() => vi.restoreAllMocks());

describe('in a browser of the oldest kind that is supported', () => {
  it('there is no Navigation API: nobody hears of new addresses by it, and nothing breaks', () => {
    expect(window.navigation).toBeUndefined();
    const heard = vi.fn();
    onNewLocation({ handleEvent: heard });
    onLeaving(heard, new AbortController().signal);
    expect(heard).not.toHaveBeenCalled();
  });

  it('it is not told what led to a page: any may be the answer to a log-in', () => {
    expect(mayBeLedTo()).toBe(true);
  });

  it('the status of the answer is not told: an outage is known by its words alone', () => {
    loaded({ type: 'navigate' });
    expect(statusOfPage()).toBe(0);
    loaded({ type: 'navigate', responseStatus: 503 });
    expect(statusOfPage()).toBe(503);
  });

  it('a page that tells nothing of its load is one that was gone to', () => {
    loaded(undefined);
    expect(readPage()).toMatchObject({ status: 0, arrival: 'navigate' });
  });

  it('nothing is prepared before it is asked for: the page set out when its clock began', () => {
    loaded({ type: 'navigate' });
    vi.spyOn(performance, 'now').mockReturnValue(250);
    vi.spyOn(Date, 'now').mockReturnValue(10_000);
    expect(setOutAt()).toBe(9_750);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { memory } from '../../entrypoints/background/memory.ts';
import { journal, noted } from '../../lib/doors/storage.ts';

const PLACE = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const form = 'login:user,pass';
const inTab = (tab: number) => ({ tab, private: false });
/** What a page that was asked for after the log-in learns in this tab. */
const arrivesIn = (tab: number) =>
  memory.arrived({ kind: 'arrived', place: PLACE, arrival: 'navigate', since: Date.now() }, inTab(tab));

beforeEach(() => fakeBrowser.reset());

describe('a log-in that a page noted before it knew its tab', () => {
  const at = Date.now();
  beforeEach(() => noted.write({ tab: null, at, form }));

  it('is answered by the next page, where its message died with the page', async () => {
    expect((await arrivesIn(1)).attempt).toMatchObject({ at, form });
    expect(await noted.read()).toBeNull();
  });

  it('is answered in its own tab alone, once the background has heard of it', async () => {
    await memory.tried({ kind: 'tried', place: PLACE, form, at }, inTab(1));
    expect((await arrivesIn(2)).attempt).toBeNull();
    expect((await arrivesIn(1)).attempt).toEqual({ at, form });
  });

  it('is on record all the while, for a page that asks before the background has answered', async () => {
    await memory.tried({ kind: 'tried', place: PLACE, form, at }, inTab(1));
    expect(await journal.read()).toEqual([{ at, place: PLACE, outcome: 'tried' }]);
  });

  it('is answered by no page once its end is known, should the storage take the note later than that', async () => {
    await memory.tried({ kind: 'tried', place: PLACE, form, at }, inTab(1));
    await memory.settled({ kind: 'settled', place: PLACE, at, outcome: 'succeeded' }, inTab(1));
    await noted.write({ tab: null, at, form });
    expect((await arrivesIn(1)).attempt).toBeNull();
    expect(await noted.read()).toBeNull();
  });

  it('is left where the background hears of another one', async () => {
    await memory.tried({ kind: 'tried', place: PLACE, form, at: at - 60_000 }, inTab(1));
    expect(await noted.read()).toEqual({ tab: null, at, form });
  });
});

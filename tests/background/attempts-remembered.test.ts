import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPrivateWindows, memory } from '../../entrypoints/background/memory.ts';
import { journal, lastAttempt, privateJournal } from '../../lib/doors/storage.ts';
import type { OpenAttempt } from '../../lib/log-in/attempts.ts';

const PLACE = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const at = Date.now();
const attempt: OpenAttempt = {
  at,
  place: PLACE,
  form: 'login:user,pass',
  sent: at + 2,
  tab: null,
  elsewhere: false,
};
const inTab = (tab: number, isPrivate = false) => ({ tab, opener: null, private: isPrivate });
/** What a page learns in this tab for which the browser set out at that moment. */
const arrivesIn = (tab: number, since = at + 2, isPrivate = false) =>
  memory.arrived(
    { kind: 'arrived', place: PLACE, arrival: 'navigate', since, from: PLACE },
    inTab(tab, isPrivate),
  );
const isTold = (tab: number, isPrivate = false) =>
  memory.tried({ kind: 'tried', ...attempt }, inTab(tab, isPrivate));

beforeEach(() => fakeBrowser.reset());

describe('a log-in whose message died with its page', () => {
  beforeEach(() => lastAttempt.write(attempt));

  it('is answered by the next page, and stands in the journal from then on', async () => {
    expect((await arrivesIn(1)).attempt).toEqual(attempt);
    expect(await journal.read()).toEqual([{ at, place: PLACE, outcome: 'tried' }]);
  });

  it('is answered by no page that was asked for at another moment', async () => {
    expect((await arrivesIn(1, at + 2_000)).attempt).toBeNull();
    expect(await journal.read()).toEqual([]);
  });

  it('is none of a private window', async () => {
    expect((await arrivesIn(1, at + 2, true)).attempt).toBeNull();
  });
});

describe('a log-in that the background has heard of', () => {
  it('is answered in its own tab', async () => {
    await isTold(1);
    expect((await arrivesIn(2)).attempt).toBeNull();
    expect((await arrivesIn(1)).attempt).toEqual({ ...attempt, tab: 1 });
  });

  it('on one host is answered on another, and is one attempt of the first', async () => {
    await isTold(1);
    const there = 'https://authkey.asp-public.fr/iam/';
    const from = 'https://activitepartielle.emploi.gouv.fr/';
    const arrived = { kind: 'arrived', place: there, arrival: 'navigate', since: at + 4, from } as const;
    expect((await memory.arrived(arrived, inTab(1))).attempt?.at).toBe(at);
    await memory.settled({ kind: 'settled', place: there, at, outcome: 'refused' }, inTab(1));
    expect(await journal.read()).toEqual([{ at, place: PLACE, outcome: 'refused' }]);
  });

  it('is in the journal once, however often its page tells how far it is', async () => {
    await isTold(1);
    await isTold(1);
    expect(await journal.read()).toEqual([{ at, place: PLACE, outcome: 'tried' }]);
  });

  it('has its outcome corrected where it turns out otherwise', async () => {
    await isTold(1);
    await memory.settled({ kind: 'settled', place: PLACE, at, outcome: 'refused' }, inTab(1));
    await isTold(1);
    await memory.settled({ kind: 'settled', place: PLACE, at, outcome: 'succeeded' }, inTab(1));
    expect(await journal.read()).toEqual([{ at, place: PLACE, outcome: 'succeeded' }]);
  });

  it('in a private window is answered there, and leaves nothing for longer', async () => {
    await isTold(1, true);
    expect((await arrivesIn(1, at + 2, true)).attempt).toEqual({ ...attempt, tab: 1 });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

describe('what was tried in private windows', () => {
  const { query } = fakeBrowser.tabs;
  const isOpen = (...incognito: boolean[]) =>
    Reflect.set(fakeBrowser.tabs, 'query', async () => incognito.map((one, id) => ({ id, incognito: one })));
  beforeEach(() => isTold(1, true));
  afterEach(() => Reflect.set(fakeBrowser.tabs, 'query', query));

  it('is forgotten with the last of them', async () => {
    isOpen(false);
    await forgetPrivateWindows();
    expect(await privateJournal.read()).toEqual([]);
  });

  it('is kept as long as one is open', async () => {
    isOpen(false, true);
    await forgetPrivateWindows();
    expect(await privateJournal.read()).toHaveLength(1);
  });

  it('is forgotten with its last tab, which may still be listed', async () => {
    isOpen(false, true);
    await forgetPrivateWindows(1);
    expect(await privateJournal.read()).toEqual([]);
  });
});

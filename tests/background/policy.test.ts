import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWelcome } from '../../entrypoints/background/guide.ts';
import { memory } from '../../entrypoints/background/memory.ts';
import { followPolicy } from '../../entrypoints/background/policy.ts';
import { draft, keptDraft } from '../../lib/doors/draft-storage.ts';
import { knownPolicy } from '../../lib/doors/policy.ts';
import { keptDivision } from '../../lib/doors/siret-storage.ts';
import { eraseEverything, journal, pauses, privateJournal } from '../../lib/doors/storage.ts';
import { emptyDraft } from '../../lib/tools/request/assistance-draft.ts';

const { managed } = fakeBrowser.storage;
const always = (advice: string) => ({ advice, place: null, until: null });
const place = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const refused = (at: number) => ({ at, place, outcome: 'refused' as const });
const inATab = { tab: 1, opener: null, private: false };
const DAY = 24 * 60 * 60_000;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the organisation’s policy', () => {
  it('hides advice in pages as soon as the browser tells it', async () => {
    await managed.set({ hiddenAdvice: ['switch-browser'] });
    followPolicy();
    await vi.waitFor(async () => expect(await pauses.read()).toEqual([always('switch-browser')]));
    expect(await knownPolicy.read()).toEqual({ hiddenAdvice: ['switch-browser'] });
  });

  it('that comes late is followed when it comes, and its end too', async () => {
    followPolicy();
    await vi.waitFor(async () => expect(await knownPolicy.read()).toEqual({}));
    await managed.set({ hiddenAdvice: ['*'] });
    await vi.waitFor(async () => expect(await pauses.read()).toEqual([always('*')]));
    await managed.clear();
    await vi.waitFor(async () => expect(await pauses.read()).toEqual([]));
  });

  it('leaves the user free to bring the advice back', async () => {
    await managed.set({ hiddenAdvice: ['switch-browser'] });
    followPolicy();
    await vi.waitFor(async () => expect(await pauses.read()).toHaveLength(1));
    await pauses.write([]);
    await managed.set({ keepDrafts: true });
    await vi.waitFor(async () => expect(await knownPolicy.read()).toHaveProperty('keepDrafts'));
    expect(await pauses.read()).toEqual([]);
  });

  it('stays in force where it is locked, also after everything was erased', async () => {
    await managed.set({ hiddenAdvice: ['switch-browser'], locked: ['hiddenAdvice'] });
    followPolicy();
    await vi.waitFor(async () => expect(await pauses.read()).toHaveLength(1));
    await pauses.write([]);
    await vi.waitFor(async () => expect(await pauses.read()).toEqual([always('switch-browser')]));
    await eraseEverything();
    await vi.waitFor(async () => expect(await pauses.read()).toEqual([always('switch-browser')]));
    expect(await knownPolicy.read()).toHaveProperty('locked');
  });

  it('is none where the browser refuses to tell, and nothing else suffers', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    await knownPolicy.write({ keepJournal: false });
    followPolicy();
    await vi.waitFor(async () => expect(await knownPolicy.read()).toEqual({}));
  });

  it('that never comes keeps nobody waiting: what was known last is in force', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockReturnValue(new Promise(() => undefined) as never);
    await knownPolicy.write({ keepJournal: false });
    followPolicy();
    await memory.settled(
      { kind: 'settled', place, at: Date.now(), outcome: 'refused' },
      { tab: 1, opener: null, private: false },
    );
    expect(await journal.read()).toEqual([]);
    expect(await privateJournal.read()).toHaveLength(1);
  });

  it('wants no journal: what was kept is gone, what comes stays in memory', async () => {
    await journal.write([refused(Date.now())]);
    await managed.set({ keepJournal: false });
    followPolicy();
    await vi.waitFor(async () => expect(await journal.read()).toEqual([]));
  });

  it('wants a short journal: what is older is gone', async () => {
    const now = Date.now();
    await journal.write([refused(now - 8 * DAY), refused(now - 6 * DAY)]);
    await managed.set({ journalDays: 7 });
    followPolicy();
    await vi.waitFor(async () => expect(await journal.read()).toEqual([refused(now - 6 * DAY)]));
  });

  it('wants a short journal: of what is written later, too, nothing older is kept', async () => {
    const now = Date.now();
    await knownPolicy.write({ journalDays: 7 });
    await journal.write([refused(now - 8 * DAY), refused(now - 6 * DAY)]);
    await memory.settled({ kind: 'settled', place, at: now, outcome: 'refused' }, inATab);
    expect(await journal.read()).toEqual([refused(now - 6 * DAY), refused(now)]);
  });

  it('wants no drafts kept: those that were are gone, the one being written stays for the session', async () => {
    await Promise.all([keptDraft.write(emptyDraft()), draft.write(emptyDraft())]);
    await keptDivision.write({ at: 1, accounts: [] });
    await managed.set({ keepDrafts: false });
    followPolicy();
    await vi.waitFor(async () => expect(await keptDraft.read()).toBeNull());
    await vi.waitFor(async () => expect(await keptDivision.read()).toBeNull());
    expect(await draft.read()).not.toBeNull();
  });

  it.each([
    [{ welcomePage: false }, 0],
    [{ welcomePage: true }, 1],
    [{}, 1],
  ])('%j: the first-run page comes %d times', async (policy, times) => {
    const create = vi.spyOn(browser.tabs, 'create');
    await managed.set(policy);
    await openWelcome();
    expect(create).toHaveBeenCalledTimes(times);
  });
});

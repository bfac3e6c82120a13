import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as drafts from '../../lib/doors/draft-storage.ts';
import * as lists from '../../lib/doors/siret-storage.ts';
import * as stored from '../../lib/doors/storage.ts';
import type { Attempt } from '../../lib/log-in/attempts.ts';
import { emptyDuplicateDraft } from '../../lib/tools/messages/duplicate-account.ts';
import { emptyItDraft } from '../../lib/tools/messages/it-message.ts';
import { emptyOfficeDraft } from '../../lib/tools/messages/local-office.ts';
import { emptyDraft } from '../../lib/tools/request/assistance-draft.ts';
import { emptyMailGrid } from '../../lib/tools/request/mail/mail-grid.ts';
import { EMPTY_DRAFT } from '../../lib/tools/siret/siret-draft.ts';

const attempt: Attempt = {
  at: 1_770_000_000_000,
  place: 'https://activitepartielle.emploi.gouv.fr/aparts/',
  outcome: 'refused',
};
const pause = { advice: 'check-spam', place: null, until: 1_770_000_000_000 };
const waiting = {
  at: attempt.at,
  place: attempt.place,
  form: 'login:user,pass',
  sent: null,
  tab: 1,
  elsewhere: false,
};
const { local, session } = fakeBrowser.storage;
/** As a stranger's text would bring it: an own property of that name. */
const proto = (text: string) => JSON.parse(`{"__proto__": ${text}}`);

beforeEach(() => fakeBrowser.reset());

/** Every item with its place and what it is when nothing was ever written. */
const items: [string, stored.Item<unknown>, typeof local | typeof session, string, unknown][] = [
  ['the journal', stored.journal, local, 'journal', []],
  ['the journal of private windows', stored.privateJournal, session, 'journal', []],
  ['pauses', stored.pauses, local, 'pauses', []],
  ['attempts without answer', stored.openAttempts, session, 'attempts', {}],
  ['the last attempt', stored.lastAttempt, local, 'lastAttempt', null],
  ['causes that opened the card', stored.openedCauses, session, 'opened', {}],
  ['the list that is sliced', lists.siretDraft, session, 'siret-draft', EMPTY_DRAFT],
  ['a doubtful mail', lists.suspect, session, 'suspect', ''],
  ['the last division', lists.keptDivision, local, 'kept-division', null],
  ['that the first-run page was shown', stored.welcomed, session, 'welcomed', ''],
  ['what was said of the mails', drafts.mailGrid, session, 'mails', emptyMailGrid()],
  ['the assistance request', drafts.draft, session, 'draft', null],
  ['the kept assistance request', drafts.keptDraft, local, 'kept-draft', null],
  ['the first account', drafts.duplicateDraft, session, 'duplicate-draft', emptyDuplicateDraft()],
  ['the message to the IT department', drafts.itDraft, session, 'it-draft', emptyItDraft()],
  ['the message to the DDETS', drafts.officeDraft, session, 'office-draft', emptyOfficeDraft()],
];

describe.each(items)('what is kept as %s', (_, kept, area, key, empty) => {
  it('is empty as long as nothing was written', async () => {
    expect(await kept.read()).toEqual(empty);
  });

  it.each<[string, unknown]>([
    ['a number', 42],
    ['true', true],
    ['null', null],
    ['a list of other things', [null, 1, 'a', [], {}]],
    ['a list within lists', [[[[]]]]],
    ['an attempt to change every object', [proto('{"at": 1}')]],
  ])('is empty where %s stands in its place', async (__, value) => {
    await area.set({ [key]: value });
    expect(await kept.read()).toEqual(key === 'opened' ? expect.anything() : empty);
    expect(Object.prototype).not.toHaveProperty('at');
  });

  it('is empty when the browser does not give it out', async () => {
    vi.spyOn(area, 'get').mockRejectedValueOnce(new Error('storage is broken'));
    expect(await kept.read()).toEqual(empty);
  });
});

describe('lists', () => {
  it.each<[string, unknown]>([
    ['a time before 1970', { ...attempt, at: -1 }],
    ['a time no calendar knows', { ...attempt, at: 8.64e15 + 1 }],
    ['no time', { place: attempt.place, outcome: 'refused' }],
    ['a time in words', { ...attempt, at: 'yesterday' }],
    ['an end of another version', { ...attempt, outcome: 'exploded' }],
    ['a place of a length that no address has', { ...attempt, place: 'x'.repeat(2_001) }],
    ['nothing', null],
    ['an attempt to change every object', proto(JSON.stringify(attempt))],
  ])('lose a line with %s and keep the others', async (_, line) => {
    await local.set({ journal: [attempt, line, attempt] });
    expect(await stored.journal.read()).toEqual([attempt, attempt]);
  });

  it('keep only what they know of a line', async () => {
    await local.set({ journal: [{ ...attempt, password: 'secret' }] });
    expect(await stored.journal.read()).toEqual([attempt]);
  });

  it('hold pauses without an end, and lose those whose end is no time', async () => {
    const endless = { ...pause, place: attempt.place, until: null };
    await local.set({ pauses: [pause, endless, { ...pause, until: 'always' }, { ...pause, advice: 1 }] });
    expect(await stored.pauses.read()).toEqual([pause, endless]);
  });
});

describe('what is kept by tab', () => {
  it('loses the tabs that cannot be read and keeps the others', async () => {
    await session.set({ attempts: { 1: waiting, 2: 'foreign', 3: { ...waiting, at: -1 }, 4: waiting } });
    expect(await stored.openAttempts.read()).toEqual({ 1: waiting, 4: waiting });
  });

  it('does not let a foreign name change every object', async () => {
    await session.set({ attempts: proto(JSON.stringify(waiting)), opened: proto('{"polluted": "yes"}') });
    await stored.openAttempts.read();
    await stored.openedCauses.read();
    expect(Object.prototype).not.toHaveProperty('form');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('loses a cause that is no short text', async () => {
    await session.set({ opened: { 1: 'reloaded', 2: 7, 3: 'x'.repeat(2_001), 4: null } });
    expect(await stored.openedCauses.read()).toEqual({ 1: 'reloaded' });
  });
});

describe('drafts and lists of SIRET', () => {
  it('keep the fields of an assistance request that can be read', async () => {
    await session.set({ draft: { email: 'a@example.org', phone: 7, tried: 'x', attempts: [-1] } });
    expect(await drafts.draft.read()).toEqual({ ...emptyDraft(), email: 'a@example.org', browser: '' });
  });

  it('do not keep what is larger than any list', async () => {
    await session.set({ suspect: 'x'.repeat(20_000_000) });
    expect(await lists.suspect.read()).toBe('');
  });

  it('do not go on from a division in which something is no SIRET', async () => {
    await local.set({ 'kept-division': { at: 1, accounts: [['73282932000074'], ['7328293200007A']] } });
    expect(await lists.keptDivision.read()).toBeNull();
  });

  it('are given back as they were written', async () => {
    const division = { at: 1, accounts: [['73282932000074'], []] };
    await lists.keptDivision.write(division);
    await drafts.keptDraft.write({ ...emptyDraft(), name: 'Élodie', attempts: [1] });
    expect(await lists.keptDivision.read()).toEqual(division);
    expect(await drafts.keptDraft.read()).toEqual({ ...emptyDraft(), name: 'Élodie', attempts: [1] });
  });

  it('leave no trace once they are erased', async () => {
    await lists.keptDivision.write({ at: 1, accounts: [] });
    await lists.keptDivision.write(null);
    expect(await local.get(null)).toEqual({});
  });
});

describe('private windows', () => {
  it('have a journal that is not written to the disk', async () => {
    await stored.privateJournal.write([attempt]);
    expect(await local.get(null)).toEqual({});
    expect(await stored.privateJournal.read()).toEqual([attempt]);
    expect(await stored.journal.read()).toEqual([]);
  });
});

describe('watching', () => {
  it('tells each new value, read with the same care, until it is ended', async () => {
    const told = vi.fn();
    const end = new AbortController();
    stored.pauses.watch(told, end.signal);
    await local.set({ pauses: [pause, 'foreign'] });
    await local.set({ journal: [attempt] });
    expect(told.mock.calls).toEqual([[[pause]]]);
    await local.remove('pauses');
    expect(told).toHaveBeenLastCalledWith([]);
    end.abort();
    await local.set({ pauses: [pause] });
    expect(told).toHaveBeenCalledTimes(2);
  });
});

it('erasing everything leaves nothing, neither of the session nor of what is kept for longer', async () => {
  await stored.journal.write([attempt]);
  await stored.privateJournal.write([attempt]);
  await stored.eraseEverything();
  expect([await local.get(null), await session.get(null)]).toEqual([{}, {}]);
});

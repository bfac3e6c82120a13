import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as drafts from '../../lib/doors/draft-storage.ts';
import { knownPolicy } from '../../lib/doors/policy.ts';
import { readSettings } from '../../lib/doors/settings-file.ts';
import * as lists from '../../lib/doors/siret-storage.ts';
import * as stored from '../../lib/doors/storage.ts';
import { isPaused } from '../../lib/pauses/pauses.ts';
import before from './stored/0.1.0.json' with { type: 'json' };

/** What version 0.1.0 has left in the browser, as it wrote it; each release adds its own file. */
describe('after the update from 0.1.0', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await fakeBrowser.storage.local.set(before.local);
    await fakeBrowser.storage.session.set(before.session);
  });

  it('every log-in of the journal is still there', async () => {
    expect(await stored.journal.read()).toEqual(before.local.journal);
  });

  it('what was hidden stays hidden, where it was hidden', async () => {
    const pauses = await stored.pauses.read();
    expect(pauses).toEqual(before.local.pauses);
    const [everywhere, here] = [
      'https://activitepartielle.emploi.gouv.fr/x',
      before.local.journal[0]?.place ?? '',
    ];
    expect(isPaused(pauses, 'switch-browser', everywhere, Date.now())).toBe(true);
    expect(isPaused(pauses, 'security-code', everywhere, Date.now())).toBe(false);
    expect(isPaused(pauses, 'security-code', here, Date.now())).toBe(true);
  });

  it('the assistance request that was kept comes back as it was typed', async () => {
    expect(await drafts.keptDraft.read()).toMatchObject(before.local['kept-draft']);
  });

  it('the division that was kept comes back, and so do the lists of the session', async () => {
    expect(await lists.keptDivision.read()).toMatchObject(before.local['kept-division']);
    expect(await lists.siretDraft.read()).toMatchObject(before.session['siret-draft']);
  });

  it('what was typed in the other tools is still there', async () => {
    expect(await drafts.duplicateDraft.read()).toMatchObject(before.session['duplicate-draft']);
    expect(await drafts.itDraft.read()).toMatchObject(before.session['it-draft']);
    expect(await lists.suspect.read()).toBe(before.session.suspect);
  });

  it('no organisation has decided anything', async () => {
    expect(await knownPolicy.read()).toEqual({});
  });

  it('everything can be erased, also what this version no longer knows', async () => {
    await stored.eraseEverything();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('a file of settings from then is taken', () => {
    expect(readSettings(JSON.stringify(before.file))).toEqual({ pauses: before.file.pauses });
  });
});

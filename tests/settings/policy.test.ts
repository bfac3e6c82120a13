import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { VIEWS } from '../../entrypoints/guide/views.tsx';
import { knownPolicy, policyIn } from '../../lib/doors/policy.ts';
import { decidedKeys, HIDEABLE_VIEWS, isLocked } from '../../lib/settings/policy.ts';

const whole = {
  welcomePage: false,
  hiddenAdvice: ['switch-browser', '*'],
  hiddenViews: ['doublon', 'demonstration'],
  keepJournal: false,
  journalDays: 7,
  keepDrafts: false,
  itContact: {
    name: 'Support',
    email: 'support@example.org',
    phone: '01 23 45 67 89',
    url: 'https://example.org/aide',
  },
  mailFilter: 'altospam',
  otherSites: false,
  locked: ['hiddenAdvice', 'mailFilter'],
};

describe('what the administrator decides', () => {
  it('is taken as it is written', () => {
    expect(policyIn(whole)).toEqual(whole);
  });

  it('is taken from the registry too, where lists and objects are JSON in a text and truth is 1 or 0', () => {
    const registry = Object.fromEntries(
      Object.entries(whole).map(([key, value]) => [
        key,
        typeof value === 'boolean'
          ? Number(value)
          : typeof value === 'string'
            ? value
            : JSON.stringify(value),
      ]),
    );
    expect(policyIn(registry)).toEqual(whole);
  });

  it.each([
    ['absent', undefined],
    ['null', null],
    ['empty', {}],
    ['a list', []],
    ['a text', 'keepJournal'],
  ])('decides nothing where it is %s', (_, raw) => {
    expect(policyIn(raw)).toEqual({});
  });

  it('may be partial: the rest is left to the user', () => {
    expect(policyIn({ keepDrafts: false })).toEqual({ keepDrafts: false });
    expect(decidedKeys(policyIn({ keepDrafts: false, welcomePage: true }))).toEqual([
      'welcomePage',
      'keepDrafts',
    ]);
  });

  it.each<[string, unknown]>([
    ['welcomePage', 'non'],
    ['hiddenAdvice', 'switch-browser'],
    ['hiddenAdvice', { 0: 'switch-browser' }],
    ['hiddenViews', 7],
    ['keepJournal', 2],
    ['journalDays', 'sept'],
    ['journalDays', [7]],
    ['keepDrafts', null],
    ['itContact', 'support@example.org'],
    ['itContact', {}],
    ['itContact', '{"name": "cut off'],
    ['mailFilter', 'spamassassin'],
    ['locked', true],
    ['serverUrl', 'https://example.org/rules.json'],
  ])('is overlooked where %s is %j, and named, while the rest counts', (key, value) => {
    expect(policyIn({ keepDrafts: false, welcomePage: true, [key]: value })).toEqual({
      ...{ keepDrafts: false, welcomePage: true, [key]: undefined },
      unread: [key],
    });
  });

  it('loses entries that nothing here is called, and keeps the others', () => {
    expect(policyIn({ hiddenViews: ['reglages', 'doublon', 3], locked: ['*', 'mailFilter'] })).toEqual({
      hiddenViews: ['doublon'],
      locked: ['mailFilter'],
    });
    expect(policyIn({ hiddenAdvice: ['check-spam', 'Not An Id', null] })).toEqual({
      hiddenAdvice: ['check-spam'],
    });
  });

  it.each([
    [0, 1],
    [-5, 1],
    [7.9, 7],
    [90, 30],
  ])('keeps the journal for 1 to 30 days: %d becomes %d', (days, kept) => {
    expect(policyIn({ journalDays: days })).toEqual({ journalDays: kept });
  });

  it('gives a contact without what is no address of mail or of the web', () => {
    const itContact = { name: ' Support ', email: 'call us', url: 'javascript:alert(1)', phone: 'a\nb' };
    expect(policyIn({ itContact })).toEqual({
      itContact: { name: 'Support', email: '', phone: '', url: '' },
    });
  });

  it('is locked only where it is decided', () => {
    const policy = policyIn({ mailFilter: 'generic', locked: ['mailFilter', 'hiddenAdvice'] });
    expect([isLocked(policy, 'mailFilter'), isLocked(policy, 'hiddenAdvice')]).toEqual([true, false]);
  });

  it('hides views that there are, and neither the advice nor the settings', () => {
    const ids = VIEWS.map(({ id }) => id);
    expect(HIDEABLE_VIEWS.filter((view) => !ids.includes(view))).toEqual([]);
    expect(HIDEABLE_VIEWS).not.toContain('reglages');
    expect(HIDEABLE_VIEWS).not.toContain('conseil');
  });
});

describe('the policy as it is kept', () => {
  beforeEach(() => fakeBrowser.reset());

  it('comes back as it was written', async () => {
    const policy = policyIn({ ...whole, unknown: 1 });
    await knownPolicy.write(policy);
    expect(await knownPolicy.read()).toEqual(policy);
  });

  it('is none where something else stands in its place', async () => {
    await fakeBrowser.storage.local.set({ policy: 'damaged' });
    expect(await knownPolicy.read()).toEqual({});
  });
});

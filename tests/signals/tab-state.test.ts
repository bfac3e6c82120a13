import { describe, expect, it } from 'vitest';
import { type TabFacts, tabState } from '../../lib/signals/tab-state.ts';

const site = 'https://activitepartielle.emploi.gouv.fr';
const page = `${site}/aparts/`;
const known = (facts: Partial<TabFacts>) =>
  tabState({ url: page, loading: false, granted: true, allowed: false, report: null, ...facts }).kind;

describe('what the popup knows of the current tab', () => {
  it('another site, a blank tab and an address the browser hides are elsewhere', () => {
    for (const url of ['https://www.example.org/', 'about:blank', '', null]) {
      expect(known({ url })).toBe('elsewhere');
    }
  });

  it('an address that only looks like the extranet is elsewhere', () => {
    for (const url of [
      'https://activitepartielle.emploi.gouv.fr.example.org/',
      'http://activitepartielle.emploi.gouv.fr/aparts/',
      'https://example.org/?https://activitepartielle.emploi.gouv.fr/',
      'https://activitepartielle.emploi.gouv.fr@example.org/',
      'not an address',
    ]) {
      expect(known({ url })).toBe('elsewhere');
    }
  });

  it('the extranet where no script of ours answers must be reloaded', () => {
    expect(known({})).toBe('reload-needed');
  });

  it('a page that is still on its way is not blamed for its silence', () => {
    expect(known({ loading: true })).toBe('reading');
    expect(known({ loading: true, url: 'https://example.org/' })).toBe('elsewhere');
  });

  it('without access nothing can be known, so the missing access is said', () => {
    for (const url of [null, page, 'https://example.org/']) {
      expect(known({ granted: false, url })).toBe('access-withdrawn');
    }
    expect(known({ granted: false, report: { place: page, signals: [] } })).toBe('access-withdrawn');
  });

  it('what a page has already reported stays true after the access is withdrawn', () => {
    const report = { place: page, signals: ['login-failed'] as const };
    expect(known({ granted: false, url: null, report })).toBe('noticed');
  });

  it('a page that reports nothing has nothing to say', () => {
    expect(known({ report: { place: page, signals: [] } })).toBe('nothing-noticed');
  });

  it('a page that reports something carries its signals and its place', () => {
    const report = { place: page, signals: ['security-code'] as const };
    expect(tabState({ url: page, loading: true, granted: true, allowed: false, report })).toEqual({
      kind: 'noticed',
      place: page,
      signals: ['security-code'],
    });
  });

  it('another host of the ASP is named, and help is offered, until the user has allowed it', () => {
    const url = 'https://authkey.asp-public.fr/iam/?state=1';
    const quiet = { place: 'https://authkey.asp-public.fr/iam/', signals: [] };
    const told = (facts: Partial<TabFacts>) =>
      tabState({ url, loading: false, granted: true, allowed: false, report: null, ...facts });
    expect(told({})).toEqual({ kind: 'other-host', host: 'authkey.asp-public.fr' });
    expect(told({ granted: false }).kind).toBe('other-host');
    expect(told({ report: { ...quiet, signals: ['login-failed'] } }).kind).toBe('other-host');
    expect(told({ allowed: true }).kind).toBe('reload-needed');
    expect(told({ allowed: true, loading: true }).kind).toBe('reading');
    expect(told({ allowed: true, granted: false, report: quiet }).kind).toBe('nothing-noticed');
    expect(told({ allowed: true, report: { ...quiet, signals: ['login-failed'] } }).kind).toBe('noticed');
  });
});

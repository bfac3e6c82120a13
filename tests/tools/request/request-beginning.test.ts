// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../lib/log-in/attempts.ts';
import { browserVersion } from '../../../lib/page/browser-name.ts';
import { emptyDraft } from '../../../lib/tools/request/assistance-draft.ts';
import { withoutPasswords } from '../../../lib/tools/request/kept-draft.ts';
import { noticedIn } from '../../../lib/tools/request/noticed.ts';
import { withTriage } from '../../../lib/triage/carry.ts';
import { answer, newTriage } from '../../../lib/triage/triage.ts';

const now = Date.UTC(2026, 2, 24, 12);
const DAY = 86_400_000;
const place = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const attempt = (daysAgo: number, outcome: Attempt['outcome']): Attempt => ({
  at: now - daysAgo * DAY,
  place,
  outcome,
});

describe('what the journal tells the support', () => {
  it('is nothing when no log-in was refused', () => {
    const noticed = noticedIn([attempt(1, 'succeeded'), attempt(1, 'tried')], now);
    expect(noticed).toEqual({ attempts: [], pageAddress: '', situation: '' });
  });

  it('is the refusals of the last fortnight and their page', () => {
    const noticed = noticedIn([attempt(20, 'refused'), attempt(2, 'refused'), attempt(-1, 'refused')], now);
    expect(noticed.attempts).toEqual([now - 2 * DAY]);
    expect(noticed.pageAddress).toBe(place);
    expect(noticed.situation).toBe('Mon identifiant ou mon mot de passe est refusé.');
  });

  it('is the locked account when the last answer said so', () => {
    expect(noticedIn([attempt(2, 'refused'), attempt(1, 'locked')], now).situation).toBe(
      'Mon compte est bloqué.',
    );
  });
});

describe('the browser in the request', () => {
  const chrome =
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
  it.each([
    [chrome, 'Google Chrome 140'],
    [`${chrome} Edg/141.0.0.0`, 'Microsoft Edge 141'],
    ['Mozilla/5.0 (Windows NT 10.0; rv:153.0) Gecko/20100101 Firefox/153.0', 'Mozilla Firefox 153'],
    ['something else', ''],
  ])('%s is %s', (userAgent, name) => {
    expect(browserVersion(userAgent)).toBe(name);
  });
});

describe('a draft kept on the computer', () => {
  it('is without the field that seems to hold a password, the others untouched', () => {
    const draft = { ...emptyDraft(), name: 'Soleil2024!', email: 'paie@societe.fr' };
    expect(withoutPasswords(draft)).toEqual({ ...draft, name: '' });
  });
});

describe('answers carried into the request', () => {
  const creation = answer(answer(newTriage(), 'creation'), 'registered');

  it('bring the case and the way that led to it', () => {
    const draft = withTriage(emptyDraft(), creation);
    expect(draft.situation).toContain('SIRET');
    expect(draft.path).toHaveLength(2);
  });

  it('move the user’s own words to the remarks', () => {
    const draft = withTriage({ ...emptyDraft(), situation: 'Rien ne marche.', remarks: 'Urgent.' }, creation);
    expect(draft.remarks).toBe('Urgent.\nRien ne marche.');
  });

  it('take the place of what the journal had said', () => {
    const { situation } = noticedIn([attempt(1, 'refused')], now);
    expect(withTriage({ ...emptyDraft(), situation }, creation).remarks).toBe('');
  });

  it('take the place of those carried before', () => {
    const before = withTriage(emptyDraft(), creation);
    const after = withTriage(before, answer(newTriage(), 'suspicious'));
    expect(after.remarks).toBe('');
    expect(after.path).toHaveLength(1);
  });

  it('bring nothing before the questions have come to their end', () => {
    expect(withTriage(emptyDraft(), newTriage())).toEqual(emptyDraft());
  });
});

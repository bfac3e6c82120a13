// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../lib/log-in/attempts.ts';
import { browserVersion } from '../../../lib/page/browser-name.ts';
import { emptyDraft } from '../../../lib/tools/request/assistance-draft.ts';
import { withoutPasswords } from '../../../lib/tools/request/kept-draft.ts';
import { emptyMailGrid, mailGridLines } from '../../../lib/tools/request/mail/mail-grid.ts';
import { noticedIn } from '../../../lib/tools/request/noticed.ts';
import { withFinding } from '../../../lib/triage/carry.ts';
import { CASES } from '../../../lib/triage/cases.ts';

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

describe('a case carried into the request', () => {
  const grid = emptyMailGrid();
  const registered = {
    situation: CASES['siret-registered'].situation,
    path: ['Où en êtes-vous ? Le site refuse le SIRET : il existe déjà'],
    grid,
  };

  it('brings the case and the way that led to it', () => {
    const draft = withFinding(emptyDraft(), registered);
    expect(draft.situation).toContain('SIRET');
    expect(draft.path).toEqual(registered.path);
  });

  it('moves the user’s own words to the remarks', () => {
    const draft = withFinding(
      { ...emptyDraft(), situation: 'Rien ne marche.', remarks: 'Urgent.' },
      registered,
    );
    expect(draft.remarks).toBe('Urgent.\nRien ne marche.');
  });

  it('takes the place of what the journal had said', () => {
    const { situation } = noticedIn([attempt(1, 'refused')], now);
    expect(withFinding({ ...emptyDraft(), situation }, registered).remarks).toBe('');
  });

  it.each(Object.entries(CASES))('takes the place of the case %s, carried before', (_, before) => {
    const draft = withFinding({ ...emptyDraft(), situation: before.situation }, registered);
    expect(draft.remarks).toBe('');
  });

  it('takes the place of the answer chosen on the page of an advice', () => {
    const situation = CASES['recover-credentials'].asks?.choices[0]?.situation ?? '';
    expect(situation).not.toBe('');
    expect(withFinding({ ...emptyDraft(), situation }, registered).remarks).toBe('');
  });

  it('brings the mails into their own place, and not twice', () => {
    const received = { receipt: 'received' as const, date: '', time: '' };
    const filled = { ...grid, habilitation: received };
    const path = ['Quels mails avez‑vous reçus ? …', ...mailGridLines(filled)];
    const draft = withFinding(emptyDraft(), { ...registered, path, grid: filled });
    expect(draft.mails).toEqual(filled);
    expect(draft.path).toEqual(['Quels mails avez‑vous reçus ? …']);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { NO_PAST, type Past } from '../../lib/attempts.ts';
import type { Page } from '../../lib/page.ts';
import type { FormKind, SiteForm } from '../../lib/signals/form-parts.ts';
import type { Meaning } from '../../lib/signals/meaning.ts';
import type { Notice } from '../../lib/signals/notices.ts';
import { isInside, readSignals } from '../../lib/signals/read.ts';
import { rules } from '../../lib/signals/rules.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import type { View } from '../../lib/signals/view.ts';

const page: Page = {
  place: 'https://activitepartielle.emploi.gouv.fr/aparts/',
  path: '/aparts/',
  status: 200,
  arrival: 'navigate',
  edge: false,
};

const form = (kind: FormKind): SiteForm => ({
  kind,
  block: document.createElement('form'),
  fields: [],
  shape: `${kind}:user,pass`,
});

/** A message beside the form, in red, unless said otherwise. */
const says = (meaning: Meaning, more: Partial<Notice> = {}): Notice => ({
  text: 'a short message',
  element: document.createElement('p'),
  meanings: new Set([meaning]),
  alarming: true,
  distance: 0,
  ...more,
});
/** A sentence that stands on the page like any other. */
const plainly = (meaning: Meaning, more: Partial<Notice> = {}) => says(meaning, { alarming: false, ...more });

const view = (more: Partial<View>): View => ({
  page,
  forms: [],
  login: undefined,
  notices: [],
  short: false,
  bare: false,
  signedIn: false,
  code: null,
  ...more,
});
const login = form('login');
const logInPage = (...notices: Notice[]) => view({ forms: [login], login, notices });
const barePage = (...notices: Notice[]) => view({ short: true, bare: true, notices });
const fullPage = (...notices: Notice[]) => view({ notices });
const formPage = (kind: FormKind, ...notices: Notice[]) => view({ forms: [form(kind)], notices });
const onEdge = (of: View) => ({ ...of, page: { ...page, edge: true } });

const tried: Past = { attempt: { at: 1, form: login.shape }, failures: 0 };
const triedElsewhere: Past = { attempt: { at: 1, form: 'login:other' }, failures: 0 };
const far = { distance: Number.POSITIVE_INFINITY };

type Row = [string, View, Past, Signal[]];

describe('a log-in page', () => {
  it.each<Row>([
    ['that says nothing, before anything was tried', logInPage(), NO_PAST, []],
    ['that says the password is wrong', logInPage(says('refused')), NO_PAST, ['login-failed']],
    [
      'that says so in plain letters beside the form',
      logInPage(plainly('refused')),
      NO_PAST,
      ['login-failed'],
    ],
    ['that says so in plain letters far from the form', logInPage(plainly('refused', far)), NO_PAST, []],
    [
      'that says so within a long plain text',
      logInPage(plainly('refused', { text: 'x'.repeat(221) })),
      NO_PAST,
      [],
    ],
    ['that comes back without a word after an attempt', logInPage(), tried, ['login-failed']],
    ['with another form than the one that was tried', logInPage(), triedElsewhere, []],
    ['that comes back because the session had expired', logInPage(says('session-ended')), tried, []],
    ['that comes back because the code was wrong', logInPage(says('wrong-code')), tried, []],
    ['that comes back because a field was empty', logInPage(says('incomplete')), tried, []],
    [
      'that always tells which fields are required',
      logInPage(plainly('incomplete')),
      tried,
      ['login-failed'],
    ],
    ['that comes back for want of a longer password', logInPage(says('password-rule')), tried, []],
    [
      'that tells of an expired session and a wrong password',
      logInPage(says('session-ended'), says('refused')),
      NO_PAST,
      ['login-failed'],
    ],
    ['that comes back and tells of an outage', logInPage(says('outage')), tried, ['service-unavailable']],
    ['that tells of an outage before anything was tried', logInPage(says('outage')), NO_PAST, []],
    ['that announces an outage', logInPage(says('planned')), NO_PAST, []],
    ['that says the account is locked', logInPage(says('locked')), tried, ['account-locked']],
    ['that says the access is refused', logInPage(says('denied')), NO_PAST, ['login-failed']],
    ['that says so plainly, some blocks away', logInPage(plainly('denied', { distance: 2 })), NO_PAST, []],
    ['that asks in red to check the password', logInPage(says('doubted')), NO_PAST, ['login-failed']],
    ['that advises plainly to check the password', logInPage(plainly('doubted')), NO_PAST, []],
    ['that says in red that something failed', logInPage(says('failed')), NO_PAST, ['login-failed']],
    ['that says so at length', logInPage(says('failed', { text: 'x'.repeat(101) })), NO_PAST, []],
    [
      'that came with an error of the server',
      { ...logInPage(), page: { ...page, status: 503 } },
      tried,
      ['service-unavailable'],
    ],
    [
      'with a picture to copy',
      { ...logInPage(), code: document.createElement('input') },
      NO_PAST,
      ['security-code'],
    ],
    ['in Edge', onEdge(logInPage()), NO_PAST, ['edge']],
  ])('%s', (_, seen, past, signals) => {
    expect(readSignals([seen], past)).toEqual(signals);
  });
});

describe('refusals in a row', () => {
  it.each<[number, Signal[]]>([
    [0, ['login-failed']],
    [2, ['login-failed']],
    [3, ['login-failed', 'three-failures']],
    [7, ['login-failed', 'three-failures']],
  ])('%s before this page', (failures, signals) => {
    expect(readSignals([logInPage(says('refused'))], { ...tried, failures })).toEqual(signals);
  });

  it('are not told again on a log-in page that shows no refusal, such as one loaded again', () => {
    expect(readSignals([logInPage()], { ...NO_PAST, failures: 3 })).toEqual([]);
  });
});

describe('a page without a log-in form', () => {
  it.each<Row>([
    ['that only says the password is wrong', barePage(plainly('refused')), NO_PAST, ['login-failed']],
    ['that says so among much else', fullPage(says('refused')), tried, []],
    [
      'that only says the access is refused, after an attempt',
      barePage(plainly('denied')),
      tried,
      ['login-failed'],
    ],
    ['that only says the access is refused, out of the blue', barePage(plainly('denied')), NO_PAST, []],
    ['that only says the account is locked', barePage(plainly('locked')), NO_PAST, ['account-locked']],
    ['that explains locked accounts among much else', fullPage(plainly('locked')), tried, []],
    ['that only tells of an outage', barePage(plainly('outage')), NO_PAST, ['service-unavailable']],
    ['that only announces an outage', barePage(plainly('planned')), NO_PAST, ['service-unavailable']],
    ['that tells of an outage among much else', fullPage(says('outage')), tried, []],
    [
      'that says in red that no establishment is attached',
      fullPage(says('no-establishment', far)),
      NO_PAST,
      ['no-establishment'],
    ],
    [
      'that says so plainly on a page of few words',
      view({ short: true, notices: [plainly('no-establishment', far)] }),
      NO_PAST,
      ['no-establishment'],
    ],
    ['that says so plainly among much else', fullPage(plainly('no-establishment', far)), NO_PAST, []],
    [
      'that only says the SIRET is known',
      barePage(plainly('siret-registered')),
      NO_PAST,
      ['siret-registered'],
    ],
    [
      'that says so to somebody who is logged in',
      { ...barePage(says('siret-registered')), signedIn: true },
      NO_PAST,
      [],
    ],
  ])('%s', (_, seen, past, signals) => {
    expect(readSignals([seen], past)).toEqual(signals);
  });
});

describe('a page with another form', () => {
  it.each<Row>([
    ['to recover the identifier', formPage('forgot-identifier'), NO_PAST, ['forgot-identifier']],
    [
      'to recover the identifier, in Edge',
      onEdge(formPage('forgot-identifier')),
      NO_PAST,
      ['forgot-identifier', 'edge', 'edge-on-recovery'],
    ],
    [
      'to recover the password, in Edge',
      onEdge(formPage('forgot-password')),
      NO_PAST,
      ['edge', 'edge-on-recovery'],
    ],
    ['to create a space', formPage('creation'), NO_PAST, ['creation']],
    [
      'to create a space whose SIRET is known',
      formPage('creation', says('siret-registered')),
      NO_PAST,
      ['siret-registered', 'creation'],
    ],
    [
      'to create a space, where something else is known',
      formPage('creation', says('registered')),
      NO_PAST,
      ['creation'],
    ],
    [
      'to recover a password, where a password was refused',
      formPage('forgot-password', says('refused')),
      tried,
      [],
    ],
    [
      'to recover a password, where a lock is told of',
      formPage('forgot-password', says('locked')),
      tried,
      [],
    ],
  ])('%s', (_, seen, past, signals) => {
    expect(readSignals([seen], past)).toEqual(signals);
  });
});

describe('a message in a table of data', () => {
  it('is no news', () => {
    const holder = document.createElement('div');
    holder.innerHTML = `<table>${'<tr><td>a</td><td class="here">b</td></tr>'.repeat(3)}</table>`;
    const element = holder.querySelector('.here') ?? holder;
    for (const meaning of ['refused', 'locked', 'outage', 'no-establishment', 'siret-registered'] as const)
      expect(readSignals([barePage(says(meaning, { element }))], tried)).toEqual([]);
  });
});

describe('several documents', () => {
  it('tell what each of them tells, each thing once', () => {
    const views = [formPage('creation'), logInPage(says('refused')), logInPage(says('refused'))];
    expect(readSignals(views, NO_PAST)).toEqual(['login-failed', 'creation']);
  });

  it('tell nothing where there is none', () => {
    expect(readSignals([], tried)).toEqual([]);
  });
});

describe('a rule that throws', () => {
  it('counts as not seen, and the others are still asked', () => {
    const [first] = rules;
    if (!first) throw new Error('there are no rules');
    vi.spyOn(first, 'seen').mockImplementation(() => {
      throw new Error('a getter of the page');
    });
    const seen = { ...logInPage(says('refused')), page: { ...page, edge: true } };
    expect(readSignals([seen], NO_PAST)).toEqual(['login-failed', 'edge']);
    vi.restoreAllMocks();
  });

  it('counts as not seen in one document while another one is read', () => {
    const broken = Object.defineProperty(logInPage(), 'code', {
      get: () => {
        throw new Error('a getter of the page');
      },
    });
    const code = document.createElement('input');
    expect(readSignals([broken, { ...logInPage(), code }], NO_PAST)).toEqual(['security-code']);
  });
});

describe('the user has got in', () => {
  it.each<[string, boolean, View]>([
    ['on a page without form or trouble', true, fullPage()],
    ['on a page that offers to log out', true, view({ signedIn: true, notices: [says('session-ended')] })],
    ['not where the log-in form is shown', false, logInPage()],
    ['not on an error page', false, { ...fullPage(), page: { ...page, status: 404 } }],
    ['not where a session is told to have ended', false, fullPage(plainly('session-ended'))],
    ['not where an account is told to be locked', false, fullPage(plainly('locked'))],
  ])('%s', (_, inside, seen) => {
    expect(isInside([seen], readSignals([seen], NO_PAST))).toBe(inside);
  });
});

import { describe, expect, it } from 'vitest';
import { NO_PAST } from '../../lib/log-in/attempts.ts';
import { readSignals } from '../../lib/signals/read.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import { far, logInPage, onEdge, page, plainly, type Row, says, tried, triedElsewhere } from './views.ts';

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
    [
      'that says in red what is either a lock or a rule',
      logInPage(says('locked-or-rule')),
      tried,
      ['login-failed', 'account-locked'],
    ],
    ['that says so plainly, where nothing was tried', logInPage(says('locked-or-rule')), NO_PAST, []],
    ['that says the account is out of use', logInPage(says('out-of-use')), tried, ['account-locked']],
    [
      'that says the account is locked, and to try later',
      logInPage(says('locked'), says('outage')),
      tried,
      ['account-locked'],
    ],
    ['that says the access is refused', logInPage(says('denied')), NO_PAST, ['login-failed']],
    ['that says so plainly, far away', logInPage(plainly('denied', { distance: 4 })), NO_PAST, []],
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
    [
      'with a picture to copy, and says in red that it was copied wrongly',
      { ...logInPage(says('wrong-code')), code: document.createElement('input') },
      NO_PAST,
      ['security-code', 'code-refused'],
    ],
    ['that says so of a code that it does not ask for', logInPage(says('wrong-code')), NO_PAST, []],
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

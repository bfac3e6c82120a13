import { describe, expect, it } from 'vitest';
import { NO_PAST } from '../../lib/log-in/attempts.ts';
import { readSignals } from '../../lib/signals/read.ts';
import { barePage, far, formPage, fullPage, onEdge, plainly, type Row, says, tried, view } from './views.ts';

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

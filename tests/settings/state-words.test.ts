import { expect, it } from 'vitest';
import { stateWords, type ToolState } from '../../lib/settings/state-words.ts';

const state: ToolState = {
  version: '0.2.0',
  browser: 'Mozilla Firefox 153',
  hosts: 1,
  situations: [['login-failed', 'security-code'], []],
  outcomes: ['refused', 'refused', 'succeeded'],
  paused: ['switch-browser'],
  policy: { keepDrafts: false, unread: ['journalDay'] },
};

it('the state says what a maintainer asks first, one line a fact', () => {
  expect(stateWords(state).split('\n')).toEqual([
    'Aide à la connexion 0.2.0',
    'Navigateur : Mozilla Firefox 153',
    'Autres sites autorisés : 1',
    'Pages ouvertes où l’aide vient : 2',
    'Page 1 : login-failed, security-code',
    'Page 2 : rien',
    'Essais notés : refused 2, succeeded 1',
    'En pause : switch-browser',
    'Réglé par l’organisation : keepDrafts',
    'Réglages de l’organisation non compris : journalDay',
    '',
  ]);
});

it('where there is nothing to say, the state says so', () => {
  const words = stateWords({
    ...state,
    browser: '',
    hosts: 0,
    situations: [],
    outcomes: [],
    paused: [],
    policy: {},
  });
  expect(words).toMatch(
    /Navigateur : inconnu\nAutres sites autorisés : 0\n.*l’aide vient : 0\nEssais notés : rien\nEn pause : rien\n.*: rien\n$/s,
  );
});

import { describe, expect, it } from 'vitest';
import type { Advice } from '../../lib/advice/advice.ts';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { adviceFor } from '../../lib/advice/choose.ts';
import { SIGNALS, type Signal } from '../../lib/signals/signal.ts';
import { CONTRACT } from './contract.ts';

/** Ids whose only ground are public pages. */
const PUBLIC_ONLY = [
  'service-unavailable',
  'siret-registered',
  'wait-activation',
  'wait-habilitation',
  'siret-changed',
  'first-user',
  'third-party',
  'phishing',
];

const D = 'fiche «\u00a0Difficultés de connexion\u00a0»';
const M = 'fiche «\u00a0Message complet\u00a0»';
const W = 'information publique de 2020, à vérifier sur l’extranet';

const named = (id: string): Advice => {
  const advice = catalogue.find((one) => one.id === id);
  if (advice === undefined) throw new Error(`no advice ${id}`);
  return advice;
};
const chosen = (...signals: Signal[]) => adviceFor(new Set(signals)).map((advice) => advice.id);
const sourceNames = (advice: Advice) => advice.sources.map((source) => source.name);
const quoted = (id: string) =>
  (named(id).quotables ?? []).map(({ value, sources }) => [value, ...sources.map((source) => source.name)]);

describe('the catalogue', () => {
  it('holds the advice of the contract in its order, then what only the guide has', () => {
    expect(catalogue.slice(0, CONTRACT.length).map(({ id }) => id)).toEqual(CONTRACT);
    const onPages = catalogue.slice(CONTRACT.length).filter(({ when }) => when.length > 0);
    expect(onPages).toEqual([]);
  });

  it.each(catalogue)('$id says where it comes from and what to do', (advice) => {
    expect(advice.sources.length).toBeGreaterThan(0);
    expect(advice.steps.length).toBeGreaterThan(0);
    expect(advice.words.length).toBeGreaterThan(0);
    expect(advice.label.split(' ').length).toBeLessThanOrEqual(4);
  });

  it.each(PUBLIC_ONLY)('%s is marked as public information of 2020', (id) => {
    expect(sourceNames(named(id))).toEqual([W]);
  });

  it.each([
    ['expired-password', 'information publique sans date, à vérifier sur l’extranet'],
    ['local-office', 'information publique de 2022 à 2024, à vérifier sur l’extranet'],
  ])('%s is marked with the years of its sources', (id, name) => {
    expect(sourceNames(named(id))).toEqual([name]);
  });

  it.each([
    ['recover-credentials', /prénom\.nom/, 'sans date'],
    ['security-code', /haut-parleur/, 'sans date'],
    ['existing-asp-account', /APLD-R/, 'de 2020 à 2026'],
  ])('%s tells in the guide what later pages add, with their year', (id, words, when) => {
    const [aside] = named(id).asides ?? [];
    expect(aside?.says).toMatch(words);
    expect(aside?.source.name).toBe(`information publique ${when}, à vérifier sur l’extranet`);
  });

  it.each([
    ['check-spam', [D, M]],
    ['allow-sender', [D]],
    ['wrong-email', [D]],
    ['recover-credentials', [D, M]],
    ['existing-asp-account', [D, M]],
    ['switch-browser', [D]],
    ['secret-question', [M]],
    ['no-establishment', [D, M]],
    ['multi-establishment', [D, M]],
    ['security-code', [D]],
    ['duplicate-account', [M]],
    ['request-assistance', [D, M]],
  ])('%s names the help sheets it rests on', (id, names) => {
    expect(sourceNames(named(id))).toEqual(names);
  });
});

describe('what can be copied', () => {
  const SENDERS = [
    ['no-reply@asp-public.fr', M],
    ['noreply@asp-public.fr', D],
    ['notifications-ap@asp-public.fr', W],
  ];
  const HABILITATION = ["Habilitation à l'activité partielle", M, D];
  const SUBJECTS = [
    ["Identifiant de connexion à l'Agence de Services et de Paiement (ASP)", M, D],
    ["Mot de passe de connexion à l'Agence de Services et de Paiement (ASP)", M, D],
    HABILITATION,
  ];

  it.each([
    ['check-spam', [...SENDERS, ...SUBJECTS]],
    ['allow-sender', [...SENDERS, ...SUBJECTS]],
    ['existing-asp-account', [HABILITATION]],
    ['wait-activation', [HABILITATION]],
    ['wait-habilitation', [HABILITATION]],
    ['switch-browser', [['https://activitepartielle.emploi.gouv.fr/aparts/', M, W]]],
    ['phishing', [['activitepartielle.emploi.gouv.fr', W]]],
  ])('%s gives addresses and mail subjects letter for letter, with their sheets', (id, values) => {
    expect(quoted(id)).toEqual(values);
  });

  it('leads to the download page of Firefox that the sheet names', () => {
    expect(named('switch-browser').links?.map((link) => link.href)).toEqual([
      'https://www.mozilla.org/fr/firefox/all/#product-desktop-release',
    ]);
  });
});

describe('where the sheets disagree', () => {
  it.each([
    ['check-spam', [M, D, W]],
    ['allow-sender', [M, D, W]],
    ['multi-establishment', [M, D]],
    ['switch-browser', [D, W]],
  ])('%s shows every version under its own source', (id, names) => {
    expect(named(id).versions?.map((version) => version.source.name)).toEqual(names);
  });

  it('never says that Edge is blocked', () => {
    expect(JSON.stringify(named('switch-browser'))).not.toMatch(/bloqu/i);
  });
});

describe('choosing advice', () => {
  it.each<[string, Signal[], string[]]>([
    ['nothing noticed', [], []],
    ['a failed login', ['login-failed'], ['recover-credentials', 'check-spam', 'existing-asp-account']],
    ['a security code', ['security-code'], ['security-code']],
    ['Edge', ['edge'], ['switch-browser']],
    ['the forgot-identifier page', ['forgot-identifier'], ['secret-question']],
    ['the creation page', ['creation'], ['no-establishment', 'multi-establishment']],
    ['no establishment attached', ['no-establishment'], ['no-establishment']],
    ['a SIRET already known', ['siret-registered'], ['siret-registered']],
    ['three failures in a row', ['three-failures'], ['request-assistance']],
    ['a locked account', ['account-locked'], ['request-assistance']],
    ['an outage', ['service-unavailable'], ['service-unavailable']],
  ])('%s calls for its advice', (_, signals, ids) => {
    expect(chosen(...signals)).toEqual(ids);
  });

  it('keeps the order of the contract, whatever was noticed first', () => {
    expect(chosen(...SIGNALS)).toEqual(CONTRACT);
    expect(chosen(...SIGNALS.toReversed())).toEqual(CONTRACT);
  });

  it('hints at Firefox on the login page and warns plainly in a recovery procedure', () => {
    const [hint] = adviceFor(new Set<Signal>(['edge']));
    const warning = adviceFor(new Set<Signal>(['edge', 'edge-on-recovery'])).at(-1);
    expect(hint?.summary).toContain('préférez Mozilla Firefox');
    expect(warning?.id).toBe('switch-browser');
    expect(warning?.summary).toContain('n’est pas garantie');
  });
});

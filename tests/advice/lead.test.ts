import { describe, expect, it } from 'vitest';
import type { Action, Card } from '../../lib/advice/card.ts';
import { leads } from '../../lib/advice/catalogue/leads.ts';
import { turns } from '../../lib/advice/catalogue/turns.ts';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { adviceFor } from '../../lib/advice/choose.ts';
import { leadFor } from '../../lib/advice/lead.ts';
import type { PageLink } from '../../lib/page/links.ts';
import { SIGNALS, type Signal } from '../../lib/signals/signal.ts';

const EVERY_LINK: PageLink[] = [
  "J'ai oublié mon identifiant",
  "J'ai oublié mon mot de passe",
  "Besoin d'aide ?",
  'Créer mon espace',
];

const lead = (signals: Signal[], links = EVERY_LINK, paused: string[] = []) =>
  leadFor(new Set(signals), {
    advice: adviceFor(new Set(signals)).filter(({ id }) => !paused.includes(id)),
    links: new Set(links),
  });
const labels = (card: Card | null) => card?.actions.map(({ label }) => label);

describe('what is said first', () => {
  it.each<[Signal[], string, string[]]>([
    [['login-failed'], 'Connexion refusée', ['Mon identifiant', 'Mon mot de passe']],
    [['login-failed', 'three-failures'], '3 refus de suite', ['Finir ma demande', 'Montrer le lien']],
    [['account-locked'], 'Compte bloqué', ['Finir ma demande', 'Montrer le lien']],
    [['login-failed', 'account-locked'], 'Compte bloqué', ['Finir ma demande', 'Montrer le lien']],
    [['no-establishment'], 'Aucun établissement rattaché', ['Comment faire']],
    [['siret-registered', 'creation'], 'Ce SIRET a déjà un compte', ['Que faire']],
    [['security-code', 'code-refused'], 'Code refusé', ['Aller au champ']],
    [['service-unavailable'], 'Ce n’est pas vous : site en panne', ['Copier l’heure notée']],
    [['creation', 'edge'], 'Avant de créer', ['Déjà un compte, mais vide ?', 'Plus de 200 SIRET ?']],
    [['edge', 'security-code'], 'Passez à Firefox', ['Copier l’adresse', 'Obtenir Firefox']],
    [
      ['edge', 'edge-on-recovery', 'forgot-identifier'],
      'Passez à Firefox',
      ['Copier l’adresse', 'Obtenir Firefox'],
    ],
    [['forgot-identifier'], 'Adresse ou réponse oubliée ?', ['Faire ma demande', 'Montrer le lien']],
    [['security-code'], 'Code difficile à lire ?', ['Aller au champ']],
  ])('for %j is « %s »', (signals, line, actions) => {
    const said = lead(signals);
    expect([said?.line, labels(said)]).toEqual([line, actions]);
  });

  it('is nothing where nothing applies', () => {
    expect(lead([])).toBeNull();
  });

  it('offers to show no link that the page does not have', () => {
    expect(labels(lead(['account-locked'], []))).toEqual(['Finir ma demande']);
  });

  it('says nothing of what is paused, and something of everything else', () => {
    expect(lead(['login-failed', 'security-code'], EVERY_LINK, ['recover-credentials'])?.id).toBe('refused');
    const all = ['recover-credentials', 'check-spam', 'existing-asp-account'];
    expect(lead(['login-failed', 'security-code'], EVERY_LINK, all)?.id).toBe('security-code');
    expect(labels(lead(['creation'], EVERY_LINK, ['multi-establishment']))).toEqual([
      'Déjà un compte, mais vide ?',
    ]);
  });

  it.each(SIGNALS)('is there for the signal %s', (signal) => {
    expect(leads.some(({ when }) => when.includes(signal))).toBe(true);
  });

  it('opens the card for what just happened, and starts as a chip for a hint', () => {
    const opening = leads.filter(({ opens }) => opens).map(({ id }) => id);
    expect(opening).toEqual([
      'outage',
      'siret-known',
      'no-establishment',
      'locked',
      'three-refusals',
      'refused',
      'code-refused',
    ]);
  });
});

const cards: [string, Card][] = [
  ...leads.map((one): [string, Card] => [one.id, one]),
  ...Object.entries(turns),
];
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
const actionsOf = ({ actions, onward }: Card): Action[] => [...actions, ...(onward ? [onward] : [])];

describe.each(cards)('the card %s', (id, card) => {
  it('says no more than 21 words before its first action, 10 for a refusal', () => {
    const words = wordsOf(card.line) + wordsOf(card.says ?? '');
    expect(words).toBeLessThanOrEqual(id === 'refused' ? 10 : 21);
  });

  it('has one or two actions, each in a few words, and leads only to advice that exists', () => {
    expect(card.actions.length).toBeLessThanOrEqual(2);
    for (const action of actionsOf(card)) {
      expect(wordsOf(action.label)).toBeLessThanOrEqual(5);
      if (action.does === 'read') expect(catalogue.map((advice) => advice.id)).toContain(action.advice);
    }
  });

  it('has typographic apostrophes and spaces but in the words of the site', () => {
    const own = [card.line, card.says ?? '', ...actionsOf(card).map(({ label }) => label)]
      .join(' ')
      .replace(/«\u00a0.*?\u00a0»/g, '…');
    expect(own).not.toMatch(/['"]|[^\u00a0][?!:;»]|« /);
  });

  it('is marked where public pages alone say so', () => {
    const rests = actionsOf(card).some(
      (action) => action.does === 'read' && action.advice === 'siret-registered',
    );
    expect(card.mark !== undefined).toBe(id === 'outage' || rests);
  });
});

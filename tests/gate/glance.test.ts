import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glanceAt } from '../../lib/gate/glance.ts';
import { lineOf } from '../../lib/page/skim.ts';
import { coarse } from '../../lib/words/fold.ts';
import { type Meaning, meaningsOf } from '../../lib/words/meaning.ts';
import { TROUBLE } from '../../lib/words/sieves.ts';
import { pages } from '../pages/index.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const page = (body: string): Document =>
  parse(`<html><head><title>Extranet</title></head><body>${body}</body></html>`);
const glance = (document: Document) => glanceAt(document, () => '/aparts/');

const LOGIN = `<form action="/connexion"><label>Identifiant <input name="login"></label>
  <label>Mot de passe <input type="password" name="pass"></label><button>Se connecter</button></form>`;

/** Only these can call for something by themselves; the others explain, or come with one of these. */
const NEWS: Meaning[] = [
  'refused',
  'denied',
  'doubted',
  'failed',
  'locked',
  'out-of-use',
  'no-establishment',
  'siret-registered',
  'registered',
  'outage',
];
const isNews = (text: string): boolean => NEWS.some((meaning) => meaningsOf(text).has(meaning));

describe('a plain log-in page', () => {
  it('is known without being read', () => {
    expect(glance(page(LOGIN))).toEqual({
      promising: false,
      hasFields: true,
      isPlainLogin: true,
    });
  });

  it.each([
    ['a message beside the form', `<p>Identifiant ou mot de passe incorrect.</p>${LOGIN}`],
    ['a message that is still hidden', `${LOGIN}<p hidden>Connexion refusée</p>`],
    ['a message written without accents', `<p>CONNEXION REFUSEE</p>${LOGIN}`],
    ['a message with a space that does not break', `<p>Compte&nbsp;bloqué</p>${LOGIN}`],
    ['a security code', LOGIN.replace('<button>', '<input name="reponse"><button>')],
    ['another form that asks for a password', LOGIN + LOGIN],
  ])('is worth reading with %s', (_, body) => {
    expect(glance(page(body)).promising).toBe(true);
  });

  it('stays one with figures near it, and is read where they are a time to wait', () => {
    const figures = '<p>Liste des 3 salariés</p><p>Effectif : 12 hommes</p>';
    expect(glance(page(`<p>Connectez-vous à votre espace.</p>${figures}${LOGIN}`)).promising).toBe(false);
    expect(glance(page(`<p>Reconnectez-vous dans 30 s</p>\n${figures}${LOGIN}`)).promising).toBe(true);
  });

  it.each([
    ['a question to those without account', `<p>Vous n’avez pas encore de compte ?</p>${LOGIN}`],
    ['a search box', `<input type="search" name="q">${LOGIN}`],
    [
      'hidden fields and a box to tick',
      LOGIN.replace('<button>', '<input type="hidden" name="j_id1"><input type="checkbox"><button>'),
    ],
  ])('stays one with %s', (_, body) => {
    expect(glance(page(body))).toEqual({
      promising: false,
      hasFields: true,
      isPlainLogin: true,
    });
  });
});

describe('a message far from the form', () => {
  const far = '<p>Une ligne</p>'.repeat(300);

  it('is worth reading where it is announced, and not where it is a line like any other', () => {
    const refused = 'Identifiant ou mot de passe incorrect.';
    expect(glance(page(`${far}<div role="alert">${refused}</div>${far}${LOGIN}`)).promising).toBe(true);
    expect(glance(page(`${far}<p>${refused}</p>${far}${LOGIN}`)).promising).toBe(false);
  });
});

describe('a page without log-in', () => {
  it('of few words is worth reading where one of them is of trouble', () => {
    expect(glance(page('<h1>Accès refusé</h1>')).promising).toBe(true);
    expect(glance(page('<h1>Bienvenue</h1>')).promising).toBe(false);
  });

  it('is none because of a way out, beside whatever there is to fill in', () => {
    const form = (sends: string) => `<form><input name="mois"><input type="submit" value="${sends}"></form>`;
    expect(glance(page(form('Se déconnecter'))).promising).toBe(false);
    expect(glance(page(form('Se connecter'))).promising).toBe(true);
  });

  it('of many words is worth reading only where establishments are missing or known already', () => {
    const prose = '<p>Votre demande du mois est arrivée, et son avis suivra bientôt par courrier.</p>'.repeat(
      60,
    );
    expect(glance(page(`${prose}<p>Demande refusée</p>`)).promising).toBe(false);
    expect(glance(page(`${prose}<p>Aucun établissement rattaché</p>`)).promising).toBe(true);
  });
});

describe('the words of trouble', () => {
  const holdsOne = (text: string) => new RegExp(TROUBLE).test(coarse(lineOf([text])));

  it('hold one for every text of the saved pages that says something', () => {
    const missed = pages.flatMap(({ file }) => {
      const { body } = parse(readFileSync(join(import.meta.dirname, '../pages', file), 'utf8'));
      const texts = [...body.querySelectorAll('*')].map(({ textContent }) => textContent ?? '');
      return texts.filter((text) => text.length < 600 && isNews(text) && !holdsOne(text));
    });
    expect(missed).toEqual([]);
  }, 60_000);
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ANSWERS, type Answer, STYLES, type Style, scenarioUrl } from './index.ts';
import { documentOf, hasLogin, setStage, TYPED } from './stage.ts';
import { tunnel } from './visitor.ts';

const stage = setStage();
const styles = Object.keys(STYLES) as Style[];
const answers = Object.keys(ANSWERS) as Answer[];

describe('procedures', () => {
  it.each<[string, Record<string, string>, string, RegExp]>([
    ['identifiant-oublie', { email: 'a@exemple.fr' }, '/question', /Question secrète/],
    ['identifiant-oublie', { email: 'sans-question@exemple.fr' }, '/fin', /vient de vous être envoyé/],
    ['identifiant-oublie', { email: 'inconnu@exemple.fr' }, '', /aucun compte/],
    ['identifiant-oublie/question', { reponse: 'Rex' }, '', /vient de vous être envoyé/],
    ['identifiant-oublie/question', { reponse: '' }, '', /inexacte/],
    ['mot-de-passe-oublie', { email: 'a@exemple.fr' }, '/code', /Code reçu par courriel/],
    ['mot-de-passe-oublie/code', {}, '', /12 caractères/],
    ['mot-de-passe-oublie/nouveau', {}, '', /a été modifié/],
    ['creation', { siret: '35600000000048' }, '', /existe déjà/],
    ['creation', { siret: '123' }, '', /14 chiffres/],
    ['creation/coordonnees', {}, '', /est enregistrée/],
    ['assistance', { message: 'Bonjour' }, '/fin', /bien été envoyée/],
    ['assistance', {}, '', /obligatoire/],
    ['documentation', {}, '/resultats', /articles trouvés/],
  ])('%s, sent with %j, goes on as the procedure says', async (route, typed, further, words) => {
    const seen = await stage.post(`/aparts/${route}`, typed);
    expect(seen.text).toMatch(words);
    if (further) expect(seen.path).toBe(`/aparts/${route}${further}`);
  });

  it('lead from « Besoin d’aide ? » to the articles and the assistance form', async () => {
    const { text } = await stage.get('/aparts/aide');
    expect(text).toContain('Consulter la base documentaire');
    expect(text).toContain("Envoyer une demande d'assistance");
  });

  it.each([
    ['identifiant-incorrect', /Identifiant ou mot de passe incorrect/],
    ['compte-verrouille', /votre compte est verrouillé/],
    ['aucun-etablissement', /aucun établissement/],
    ['maintenance', /indisponible/],
  ])('the article %s only talks about the trouble', async (slug, words) => {
    await stage.get('/aparts/documentation');
    const seen = await stage.get(`/aparts/documentation/${slug}`);
    expect([seen.status, hasLogin(seen, 'keycloak')]).toEqual([200, false]);
    expect(seen.text).toMatch(words);
  });

  it('say good-bye after a log-out, and let nobody see the list any more', async () => {
    await stage.tryOnce({ answer: 'ok' });
    expect((await stage.get('/aparts/deconnexion')).text).toContain('Vous êtes déconnecté');
    expect((await stage.get('/aparts/demandes')).path).toBe('/aparts/');
  });

  it('tell a notice once', async () => {
    expect((await stage.get('/aparts/session-expiree')).text).toContain('session a expiré');
    expect((await stage.get('/aparts/')).text).not.toContain('session a expiré');
  });

  it('come back to the log-in page in another language', async () => {
    const seen = await stage.get('/aparts/langue/en');
    expect(documentOf(seen).documentElement.lang).toBe('en');
    expect(hasLogin(seen, 'keycloak')).toBe(true);
  });

  it.each([
    ['maintenance', 200],
    ['panne/500', 500],
    ['panne/502', 502],
    ['panne/503', 503],
    ['panne/504', 504],
    ['panne/vide', 500],
    ['nulle-part', 404],
  ])('%s answers %i', async (route, status) => {
    expect((await stage.get(`/aparts/${route}`)).status).toBe(status);
  });
});

describe('what is written down', () => {
  it('never holds what was typed, nor does any page', async () => {
    const pages = [];
    for (const answer of answers) pages.push(await stage.tryOnce({ answer }));
    const everything = JSON.stringify([pages, stage.extranet().requests]);
    for (const typed of Object.values(TYPED)) expect(everything).not.toContain(typed);
  });

  it('is every request, with its method, host and path', async () => {
    await stage.logIn();
    expect(stage.extranet().requests.at(-1)).toEqual({
      method: 'POST',
      host: 'activitepartielle.emploi.gouv.fr',
      path: '/aparts/connexion',
    });
  });

  it('is every other host, which is refused', async () => {
    await expect(tunnel(stage.extranet().proxyPort, 'exemple.fr:443')).rejects.toThrow('403');
    await expect(tunnel(stage.extranet().proxyPort, 'activitepartielle.emploi.gouv.fr:80')).rejects.toThrow(
      '403',
    );
    expect(stage.extranet().refused).toEqual(['exemple.fr', 'activitepartielle.emploi.gouv.fr:80']);
  });
});

describe('demonstration', () => {
  it('lists every scenario and says what it is', async () => {
    const { text } = await stage.get('/scenarios');
    for (const style of styles)
      for (const answer of answers) expect(text).toContain(scenarioUrl({ style, answer }));
    expect(text).toContain('ne tapez pas vos vrais identifiants');
  });

  it('serves its own style sheets and nothing else from the disk', async () => {
    expect((await stage.get('/aparts/static/common.css')).type).toContain('text/css');
    expect((await stage.get('/aparts/static/..%2findex.ts')).status).toBe(404);
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Answer, STYLES, type Style } from './index.ts';
import { documentOf, hasLogin, saysRefused, setStage, TYPED } from './stage.ts';

const stage = setStage();
const styles = Object.keys(STYLES) as Style[];

describe('answers to a log-in', () => {
  it.each<[Answer, number, RegExp]>([
    ['503', 503, /temporairement indisponible/],
    ['maintenance', 200, /Site en maintenance/],
    ['planned', 200, /Mes demandes/],
    ['expired', 200, /session a expiré/],
    ['required', 200, /obligatoire/],
    ['wrong-code', 200, /code de sécurité saisi est incorrect/],
    ['no-establishment', 200, /Aucun établissement n’est rattaché/],
  ])('%s is answered with status %i and its own words', async (answer, status, words) => {
    const seen = await stage.tryOnce({ answer });
    expect(seen.status).toBe(status);
    expect(seen.text).toMatch(words);
  });

  it.each<[Answer, object]>([
    ['fetch', { fill: expect.stringContaining('invalide') }],
    ['fetch-silent', { reveal: false }],
    ['reveal', { reveal: true }],
  ])('%s is told to the script of the page', async (answer, body) => {
    await stage.open({ answer });
    const seen = await stage.post('/aparts/connexion', TYPED, { 'x-requested-with': 'fetch' });
    expect(seen.status).toBe(401);
    expect(JSON.parse(seen.text)).toMatchObject(body);
  });

  it.each(styles)('tells who comes to a page of the %s kind of a refusal, each time', async (style) => {
    const seen = await stage.open({ style, told: true });
    expect(saysRefused(seen, style)).toBe(true);
    expect(hasLogin(seen, style)).toBe(true);
    expect(saysRefused(await stage.get('/aparts/'), style)).toBe(true);
  });

  it('announces a planned maintenance above a form that works', async () => {
    const seen = await stage.open({ answer: 'planned' });
    expect(seen.text).toContain('maintenance est prévue');
    expect(hasLogin(seen, 'keycloak')).toBe(true);
  });

  it('starts with a clean slate in a new scenario, and keeps the mark-up when only the answer changes', async () => {
    await stage.tryOnce({ style: 'state', answer: 'ok' });
    const seen = await stage.get('/aparts/?answer=silent');
    expect(hasLogin(seen, 'state')).toBe(true);
  });

  it('is known by every name of the site', async () => {
    for (const path of ['/', '/apart/', '/APARTS/', '/aparts/'])
      expect(hasLogin(await stage.get(path), 'keycloak'), path).toBe(true);
  });
});

describe('security code', () => {
  const draw = async () => {
    const { text } = await stage.get('/aparts/code');
    return [...text.matchAll(/>([a-z])</gi)].map(([, letter]) => letter).join('');
  };

  it('is five letters of both cases, other ones at each request', async () => {
    const codes = await Promise.all(Array.from({ length: 8 }, draw));
    for (const code of codes) expect(code).toMatch(/^(?=.*[a-z])(?=.*[A-Z])[a-zA-Z]{5}$/);
    expect(new Set(codes).size).toBeGreaterThan(1);
  });

  it.each<[string, (code: string) => string, boolean]>([
    ['lower case', (code) => code.toLowerCase(), true],
    ['upper case', (code) => code.toUpperCase(), true],
    ['other letters', () => 'zzzzz', false],
  ])('typed in %s is judged as the help sheet says', async (_name, type, accepted) => {
    await stage.open({ answer: 'ok', code: true });
    const seen = await stage.logIn({ ...TYPED, code: type(await draw()) });
    expect(seen.text.includes('Mes demandes')).toBe(accepted);
  });

  it('is void once another one has been drawn', async () => {
    await stage.open({ answer: 'ok', code: true });
    const first = await draw();
    await draw();
    expect((await stage.logIn({ ...TYPED, code: first })).text).toContain(
      'code de sécurité saisi est incorrect',
    );
  });

  it.each(styles)('has a picture and a field in %s', async (style) => {
    const document = documentOf(await stage.open({ style, code: true }));
    expect(document.body.textContent).toContain('Contrôle de sécurité');
    expect(document.querySelectorAll('img[src*="/aparts/code"]')).toHaveLength(1);
  });

  it('is asked for when an account is created', async () => {
    const siret = '55210055400021';
    expect((await stage.post('/aparts/creation', { siret, code: 'zzzzz' })).text).toContain('est incorrect');
    expect((await stage.post('/aparts/creation', { siret, code: await draw() })).text).toContain(
      'Vous devez accepter',
    );
    const seen = await stage.post('/aparts/creation', { siret, code: await draw(), cgu: 'on' });
    expect(seen.path).toBe('/aparts/creation/coordonnees');
  });
});

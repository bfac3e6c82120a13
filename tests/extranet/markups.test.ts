// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loginSelectors, STYLES, type Style } from './index.ts';
import { MARKUPS } from './markups/markups.ts';
import { documentOf, hasLogin, saysRefused, setStage } from './stage.ts';

const stage = setStage();
const styles = Object.keys(STYLES) as Style[];

describe.each(styles)('in the %s mark-up', (style) => {
  it('shows the log-in form, the three links, the help and the demonstration banner', async () => {
    const seen = await stage.open({ style });
    const document = documentOf(seen);
    const { identifier, password, submit, form } = loginSelectors(style);
    for (const selector of [identifier, password, submit])
      expect(document.querySelector(form)?.querySelector(selector), selector).not.toBeNull();
    for (const label of [
      "J'ai oublié mon identifiant",
      "J'ai oublié mon mot de passe",
      'Créer mon espace',
      "Besoin d'aide ?",
      'ne tapez pas vos vrais identifiants',
    ])
      expect(document.body.textContent).toContain(label);
  });

  it('forgets the scenario in its addresses', async () => {
    const seen = await stage.open({ style, answer: 'silent' });
    expect(seen.path).toBe('/aparts/');
    expect(seen.text).not.toMatch(/answer=|style=/);
  });

  it.each(['refused', 'refused-beside', 'dialog'] as const)(
    'brings the form back with words: %s',
    async (answer) => {
      const seen = await stage.tryOnce({ style, answer });
      expect([seen.status, hasLogin(seen, style), saysRefused(seen, style)]).toEqual([200, true, true]);
    },
  );

  it.each(['silent', 'link-submit'] as const)('brings the form back without a word: %s', async (answer) => {
    const seen = await stage.tryOnce({ style, answer });
    expect([seen.path, hasLogin(seen, style), saysRefused(seen, style)]).toEqual(['/aparts/', true, false]);
  });

  it('sends the form by a link that is no button', async () => {
    const document = documentOf(await stage.open({ style, answer: 'link-submit' }));
    expect(document.querySelector(loginSelectors(style).submit)?.tagName).toBe('A');
  });

  it('puts the message beside the field, inside the form', async () => {
    const document = documentOf(await stage.tryOnce({ style, answer: 'refused-beside' }));
    expect(document.querySelector(loginSelectors(style).form)?.textContent).toContain(MARKUPS[style].refusal);
  });

  it('ships a hidden error where a script will reveal it', async () => {
    const document = documentOf(await stage.open({ style, answer: 'reveal' }));
    expect(document.querySelector('#erreur-connexion.masque')?.textContent).toContain(MARKUPS[style].refusal);
  });

  it('loses the form on the error page', async () => {
    const seen = await stage.tryOnce({ style, answer: 'no-form' });
    expect([hasLogin(seen, style), saysRefused(seen, style)]).toEqual([false, true]);
    expect(seen.text).toContain('Retour');
  });

  it('locks the account at the fifth try and not before', async () => {
    await stage.open({ style, answer: 'locks' });
    for (let tries = 1; tries <= 4; tries += 1)
      expect((await stage.logIn()).text).not.toContain('verrouillé');
    expect((await stage.logIn()).text).toContain('verrouillé');
  });

  it('lets in on success, with red in the list of requests', async () => {
    const seen = await stage.tryOnce({ style, answer: 'ok' });
    expect(seen.path).toContain('/aparts/demandes');
    expect(seen.text).toContain('Refusée');
    expect(hasLogin(seen, style)).toBe(false);
  });

  it('puts the form into a frame when asked to', async () => {
    const around = await stage.open({ style, frame: true });
    expect(hasLogin(around, style)).toBe(false);
    expect(hasLogin(await stage.get('/aparts/cadre'), style)).toBe(true);
  });
});

describe('mark-up of the old application', () => {
  it('writes red text without a class, .do addresses with the session, and ISO-8859-1', async () => {
    const seen = await stage.tryOnce({ style: 'table' });
    expect(seen.type).toContain('iso-8859-1');
    expect(seen.text).toMatch(/<font color="red">ECHEC DE L&#8217;AUTHENTIFICATION/);
    expect(seen.text).toMatch(/connexion\.do;jsessionid=[0-9A-F]{32}/);
  });
});

import { describe, expect, it } from 'vitest';
import { logsIn } from '../../lib/page/log-in-control.ts';

const FIELDS = '<input name="login"><input type="password" name="pass">';

/** Is the control with this id what logs in, on a page of these? */
function isLogIn(html: string): boolean {
  document.body.innerHTML = `<div><div>${html}</div></div>`;
  const block = document.querySelector('form, .form') ?? document.body;
  const control = document.querySelector('#it');
  if (!control) throw new Error('Nothing is asked about.');
  return logsIn(control, { kind: 'login', block, fields: [], signature: 'login:login,pass' });
}

describe('what logs in', () => {
  it.each([
    ['the button of the form', `<form>${FIELDS}<button id="it">Se connecter</button></form>`],
    ['a button with a picture only', `<form>${FIELDS}<input type="image" id="it" alt=""></form>`],
    ['a button of few words', `<form>${FIELDS}<input type="submit" id="it" value="OK"></form>`],
    ['a link that a script hears', `<form>${FIELDS}<a href="#" id="it">Valider</a></form>`],
    ['a block with a handler', `<form>${FIELDS}<div id="it" onclick="envoyer()">Connexion</div></form>`],
    ['a button beside a form that has none', `<form>${FIELDS}</form><button id="it">Se connecter</button>`],
    [
      'a button of a form that is none',
      `<div class="form">${FIELDS}<button type="button" id="it">Entrer</button></div>`,
    ],
  ])('%s', (_, html) => {
    expect(isLogIn(html)).toBe(true);
  });

  const own = '<button>Se connecter</button>';
  it.each([
    ['consent beside the form', `<form>${FIELDS}${own}</form><button id="it">OK</button>`],
    [
      'consent beside a form without a button',
      `<form>${FIELDS}</form><button id="it">Tout accepter</button>`,
    ],
    ['a choice of cookies', `<form>${FIELDS}${own}</form><button id="it">Valider mes choix</button>`],
    ['a carousel', `<form>${FIELDS}${own}</form><a href="#" id="it">Suivant</a>`],
    [
      'a newsletter beside it',
      `<form>${FIELDS}</form><form><input name="mail"><button id="it">Valider</button></form>`,
    ],
    ['another code', `<form>${FIELDS}<button id="it">Autre code</button>${own}</form>`],
    [
      'another code, by its picture',
      `<form>${FIELDS}<button id="it" class="captcha-refresh"></button>${own}</form>`,
    ],
    ['another language', `<form>${FIELDS}<button id="it" name="lang" value="en">EN</button>${own}</form>`],
    [
      'the password shown',
      `<form>${FIELDS}<button id="it" aria-label="Afficher le mot de passe"></button>${own}</form>`,
    ],
    [
      'a button without a word, beside one that says it',
      `<form>${FIELDS}<button id="it"></button>${own}</form>`,
    ],
    ['a link to a procedure', `<form>${FIELDS}${own}<a href="/oubli" id="it">Identifiant oublié</a></form>`],
    [
      'a link to another way in',
      `<form>${FIELDS}${own}<a href="/fc" id="it">Se connecter autrement</a></form>`,
    ],
    [
      'a box to tick',
      `<form>${FIELDS}<input type="checkbox" id="it" aria-label="Rester connecté">${own}</form>`,
    ],
  ])('not %s', (_, html) => {
    expect(isLogIn(html)).toBe(false);
  });
});

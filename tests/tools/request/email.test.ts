import { describe, expect, it } from 'vitest';
import { checkEmail } from '../../../lib/tools/request/email.ts';

describe('an e-mail address', () => {
  it.each([
    ['jeanne@gmial.com', 'jeanne@gmail.com'],
    ['jeanne@gmail.con', 'jeanne@gmail.com'],
    ['jeanne@gmail.fr', 'jeanne@gmail.com'],
    ['jeanne@gamil.com', 'jeanne@gmail.com'],
    ['jeanne@hotmial.fr', 'jeanne@hotmail.fr'],
    ['jeanne@orang.fr', 'jeanne@orange.fr'],
    ['jeanne@ornage.fr', 'jeanne@orange.fr'],
    ['jeanne@wanado.fr', 'jeanne@wanadoo.fr'],
    ['jeanne@outlok.fr', 'jeanne@outlook.fr'],
    ['jeanne@laposte.ne', 'jeanne@laposte.net'],
    ['jeanne@yaho.fr', 'jeanne@yahoo.fr'],
    ['paie@dupont-et-fils.con', 'paie@dupont-et-fils.com'],
    ['jeanneàgmail.com', 'jeanne@gmail.com'],
    ['jeanne@gmail', 'jeanne@gmail.com'],
    ['jeanne@orange,fr', 'jeanne@orange.fr'],
    ['jeanne @ orange.fr', 'jeanne@orange.fr'],
  ])('%s: %s is offered', (typed, offered) => {
    expect(checkEmail(typed).suggestion).toBe(offered);
  });

  it.each([
    'jeanne@gmail.com',
    'paie@dupont.fr',
    'paie@orange.com',
    'a@mail.com',
    'a@ymail.com',
    'a@hotmail.be',
    'a@yahoo.es',
    'a@live.com',
    'a@laposte.fr',
    'a@sfr.com',
    'a@asso-freesbie.fr',
    'prénom.nom@société.fr',
    "o'brien@dupont.fr",
  ])('%s is left as it stands', (typed) => {
    expect(checkEmail(typed)).toEqual({ state: 'plausible', address: typed });
  });

  it.each(['', '  '])('may still be empty: %j', (typed) => {
    expect(checkEmail(typed).state).toBe('empty');
  });

  it.each(['jeanne', 'jeanne@', '@gmail.com', 'a@b', 'a b@c.fr', 'a@b.fr; c@d.fr'])(
    '%s is not complete',
    (typed) => {
      expect(checkEmail(typed).state).toBe('malformed');
    },
  );

  it.each(['no-reply@asp-public.fr', 'noreply@asp-public.fr', 'NOTIFICATIONS-AP@asp-public.fr'])(
    '%s is a sender of the ASP, not the user',
    (typed) => {
      expect(checkEmail(typed).state).toBe('asp-sender');
    },
  );
});

import fc from 'fast-check';
import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { checkEmail } from '../../../lib/tools/request/mail/email.ts';
import {
  ENDING_SLIPS,
  NEIGHBOURS,
  PROVIDER_ENDING_SLIPS,
  PROVIDERS,
} from '../../../lib/tools/request/mail/email-domains.ts';
import { readMailboxField } from '../../../lib/tools/request/mail/read-mailbox-field.ts';
import { looksSecret } from '../../../lib/tools/request/secret.ts';
import { FRENCH_MAIL_DOMAINS } from './french-mail-domains.ts';

/** One letter left out, doubled, swapped with the next, or a neighbour on the keyboard; the first letter is right. */
function plainSlips(name: string): string[] {
  const slips = [...name].flatMap((letter, at) => {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const swapped = before + (after[0] ?? '') + letter + after.slice(1);
    const beside = [...(KEYS_BESIDE[letter] ?? '')].map((other) => before + other + after);
    return at === 0
      ? [before + letter + letter + after]
      : [before + after, before + letter + letter + after, swapped, ...beside];
  });
  return [...new Set(slips)].filter((slip) => slip !== name);
}

/** AZERTY. */
const KEYS_BESIDE: Record<string, string> = {
  a: 'zq',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'zr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  k: 'jl',
  l: 'km',
  m: 'l',
  n: 'b',
  o: 'ip',
  p: 'o',
  r: 'et',
  s: 'qd',
  t: 'ry',
  u: 'yi',
  w: 'x',
  y: 'tu',
};

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
    ['jeanne@laposte.ner', 'jeanne@laposte.net'],
    ['jeanne@wanadoo.f', 'jeanne@wanadoo.fr'],
    ['jeanne@orange.fr.fr', 'jeanne@orange.fr'],
    ['jeanne@gmail.com.fr', 'jeanne@gmail.com'],
    ['jeanne@wanadoo.frr', 'jeanne@wanadoo.fr'],
    ['jeanne@hotmal.fr', 'jeanne@hotmail.fr'],
    ['jeanne@hormail.com', 'jeanne@hotmail.com'],
    ['jeanne@hotmial.f', 'jeanne@hotmail.fr'],
    ['jeanne@outllok.fr', 'jeanne@outlook.fr'],
    ['jeanne@gmai.com', 'jeanne@gmail.com'],
    ['jeanne@gmal.com', 'jeanne@gmail.com'],
    ['jeanne@gmaill.com', 'jeanne@gmail.com'],
    ['jeanne@gmail.co', 'jeanne@gmail.com'],
    ['jeanne@gmail.cmo', 'jeanne@gmail.com'],
    ['jeanne@mgail.com', 'jeanne@gmail.com'],
    ['jeanne@oragne.fr', 'jeanne@orange.fr'],
    ['jeanne@ornge.fr', 'jeanne@orange.fr'],
    ['jeanne@orrange.fr', 'jeanne@orange.fr'],
    ['jeanne@orange.rf', 'jeanne@orange.fr'],
    ['jeanne@wandoo.fr', 'jeanne@wanadoo.fr'],
    ['jeanne@wanadou.fr', 'jeanne@wanadoo.fr'],
    ['jeanne@lapost.net', 'jeanne@laposte.net'],
    ['jeanne@laposte.nt', 'jeanne@laposte.net'],
    ['jeanne@yahooo.fr', 'jeanne@yahoo.fr'],
    ['jeanne@yhaoo.com', 'jeanne@yahoo.com'],
    ['jeanne@icoud.com', 'jeanne@icloud.com'],
    ['jeanne@icloud.fr', 'jeanne@icloud.com'],
    ['jeanne@freee.fr', 'jeanne@free.fr'],
    ['jeanne@free.f', 'jeanne@free.fr'],
    ['jeanne@sfr.f', 'jeanne@sfr.fr'],
    ['jeanne@www.orange.fr', 'jeanne@orange.fr'],
    ['jeanne@gmailcom', 'jeanne@gmail.com'],
    ['jeanne.gmail.com', 'jeanne@gmail.com'],
    ['jeanne(at)orange.fr', 'jeanne@orange.fr'],
    ['jeanne arobase orange.fr', 'jeanne@orange.fr'],
    ['jeanne@@orange.fr', 'jeanne@orange.fr'],
    ['jeanne..martin@orange.fr', 'jeanne.martin@orange.fr'],
    ['paie@dupont.f', 'paie@dupont.fr'],
    ['paie@dupont.fr.fr', 'paie@dupont.fr'],
    ['rh@ac-lyon.gouv.rf', 'rh@ac-lyon.gouv.fr'],
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
    'a@mailo.com',
    'a@msc.com',
    'a@frey.fr',
    'a@cloud.com',
    'a@cegetel.fr',
    'a@lagoon.nc',
    'a@gmx.net',
    'a@yahoo.co.uk',
    'marie.dupont@departement77.fr',
    'm.leroy@le64.fr',
    'contact@3exemple.fr',
    'rh@4exemple.com',
    'paie2024@2ac-exemple.fr',
    'Marie.Dupont@cabinet3a.example',
    'contact@xn--ts-dupont-91a.fr',
    'paie+activite@dupont.fr',
  ])('%s is left as it stands', (typed) => {
    expect(checkEmail(typed)).toEqual({ state: 'plausible', address: typed });
  });

  it('of a domain in real use in France is left as it stands, every one of them', () => {
    const doubted = FRENCH_MAIL_DOMAINS.filter((domain) => checkEmail(`paie@${domain}`).suggestion);
    expect(FRENCH_MAIL_DOMAINS.length).toBeGreaterThan(500);
    expect(doubted).toEqual([]);
  });

  it.each(PROVIDERS.filter(({ slips }) => slips > 0))(
    'of $name is found again after any plain slip',
    (one) => {
      const domain = `${one.name}.${one.endings[0]}`;
      const missed = plainSlips(one.name)
        .filter((slip) => !NEIGHBOURS.has(slip))
        .filter((slip) => checkEmail(`a@${slip}.${one.endings[0]}`).suggestion !== `a@${domain}`);
      expect(missed).toEqual([]);
    },
  );

  it('is never told to have an ending that does not exist', () => {
    const real = [...ENDING_SLIPS.keys()].filter((ending) => parse(`exemple.${ending}`).isIcann);
    expect(real).toEqual([]);
    const unreal = [...PROVIDER_ENDING_SLIPS.keys()].filter((ending) => !parse(`exemple.${ending}`).isIcann);
    expect(unreal).toEqual([]);
  });

  it.each([
    ['Marie Dupont <marie@dupont.fr>', 'marie@dupont.fr'],
    ['"Dupont, Marie" <marie@dupont.fr>;', 'marie@dupont.fr'],
    ['<marie@dupont.fr>', 'marie@dupont.fr'],
    ['mailto:marie@dupont.fr', 'marie@dupont.fr'],
    ['marie@dupont.fr <mailto:marie@dupont.fr>', 'marie@dupont.fr'],
    ['Marie Dupont (marie@dupont.fr)', 'marie@dupont.fr'],
    ['Mail : marie@dupont.fr', 'marie@dupont.fr'],
    ["'marie@dupont.fr'", 'marie@dupont.fr'],
    ['marie@dupont.fr.', 'marie@dupont.fr'],
    ['marie@dupont.fr,', 'marie@dupont.fr'],
    ['\u202Amarie@dupont.fr\u202C', 'marie@dupont.fr'],
    ['marie＠dupont.fr', 'marie@dupont.fr'],
    ['marie@dupont.fr\n', 'marie@dupont.fr'],
  ])('copied as %j is read as %s', (typed, address) => {
    expect(checkEmail(typed)).toEqual({ state: 'plausible', address });
  });

  it.each([
    ['marie@dupont.fr; paul@dupont.fr', ['marie@dupont.fr', 'paul@dupont.fr']],
    ['Marie <marie@dupont.fr>, Paul <paul@dupont.fr>', ['marie@dupont.fr', 'paul@dupont.fr']],
    ['marie@dupont.fr ou paul@dupont.fr', ['marie@dupont.fr', 'paul@dupont.fr']],
    ['marie@dupont.fr <paul@dupont.fr>', ['marie@dupont.fr', 'paul@dupont.fr']],
    ['marie dupont@dupont.fr', ['dupont@dupont.fr', 'mariedupont@dupont.fr']],
  ])('%s is a choice', (typed, choices) => {
    expect(checkEmail(typed)).toMatchObject({ state: 'malformed', address: typed, choices });
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

  it('is read the same in whatever a mail program puts around it, and is never a password', () => {
    const local = fc.stringMatching(/^[A-Za-z\d](?:[.+-]?[A-Za-z\d]){0,12}$/);
    const domain = fc.oneof(
      fc.constantFrom(...FRENCH_MAIL_DOMAINS.filter((one) => !one.startsWith('asp'))),
      fc.stringMatching(/^[a-z\d]{6,12}\d[a-z]\.(?:fr|com|eu|bzh)$/),
    );
    const around = fc.constantFrom(
      (address: string) => address,
      (address: string) => `<${address}>`,
      (address: string) => `"Dupont, Marie" <${address}>`,
      (address: string) => `Marie Dupont <mailto:${address}>;`,
      (address: string) => `Marie (${address})`,
      (address: string) => ` ${address}.`,
    );
    fc.assert(
      fc.property(local, domain, around, (name, host, put) => {
        const typed = put(`${name}@${host}`);
        expect(checkEmail(typed)).toEqual({ state: 'plausible', address: `${name}@${host}` });
        expect(looksSecret(typed, 'identity')).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  it('is taken from anything that is typed without an error and without a loss', () => {
    const piece = fc.oneof(
      fc.constantFrom('@', '<', '>', ';', ' ', '.', 'a', 'é', 'mailto:', '"', 'orange.fr', '__proto__'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text } = readMailboxField(pieces.join(''));
        const { state, address } = checkEmail(pieces.join(''));
        expect(state === 'empty' || state === 'asp-sender' || text.startsWith(address)).toBe(true);
      }),
    );
  }, 30_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, SITE } from '../../lib/page/place.ts';

describe('where something happened', () => {
  it.each([
    ['the home page', `${SITE}/`, `${SITE}/`],
    ['the site without a path', SITE, `${SITE}/`],
    ['a page', `${SITE}/aparts/login.do`, `${SITE}/aparts/login.do`],
    ['a page with a session in its path', `${SITE}/aparts/;jsessionid=0A1B.node1`, `${SITE}/aparts/`],
    ['a session in upper case', `${SITE}/login;JSESSIONID=0A1B`, `${SITE}/login`],
    ['a session in the middle of the path', `${SITE}/a;jsessionid=0A1B/b`, `${SITE}/a/b`],
    [
      'a session that is percent-encoded',
      `${SITE}/aparts/login.do%3Bjsessionid=0A1B`,
      `${SITE}/aparts/login.do`,
    ],
    ['the same in small letters', `${SITE}/aparts%3bjsessionid%3D0A1B/x`, `${SITE}/aparts/x`],
    ['a key in the path', `${SITE}/reset/9f86d081884c7d659a2feaa0c55ad015`, `${SITE}/reset/*`],
    ['a key with hyphens', `${SITE}/a/3f2504e0-4f89-11d3-9a0c-0305e82c3301/b`, `${SITE}/a/*/b`],
    [
      'a key of all letters and digits',
      `${SITE}/r/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVP`,
      `${SITE}/r/*`,
    ],
    ['a short key', `${SITE}/t/a8Kx02pQz7Lm`, `${SITE}/t/*`],
    ['a number of a company', `${SITE}/etab/73282932000074`, `${SITE}/etab/*`],
    [
      'words with a year',
      `${SITE}/documentation/demande-indemnisation-2024.html`,
      `${SITE}/documentation/demande-indemnisation-2024.html`,
    ],
    [
      'a long word',
      `${SITE}/identifiant-oublie/reinitialisationMotDePasse`,
      `${SITE}/identifiant-oublie/reinitialisationMotDePasse`,
    ],
    [
      'a version',
      `${SITE}/aparts/v2/login-actions/authenticate`,
      `${SITE}/aparts/v2/login-actions/authenticate`,
    ],
    ['several such parts', `${SITE}/a;x=1;y=2/b;z=3`, `${SITE}/a/b`],
    ['what was asked for', `${SITE}/login?identifiant=jean.martin&siret=73282932000074`, `${SITE}/login`],
    ['a place within the page', `${SITE}/login#token=abc`, `${SITE}/login`],
    ['a name and password in the address', `https://jean:secret@example.org/a`, 'https://example.org/a'],
    ['the usual port', `${SITE}:443/a`, `${SITE}/a`],
    ['upper case in the host', 'HTTPS://ACTIVITEPARTIELLE.emploi.gouv.fr/A', `${SITE}/A`],
    ['accents in the path', `${SITE}/société`, `${SITE}/soci%C3%A9t%C3%A9`],
  ])('%s', (_, address, place) => {
    expect(placeOf(address)).toBe(place);
  });

  it.each(['', 'not an address', '//', 'https://', 'http://['])(
    'an address that cannot be read (%j) is the site itself',
    (address) => {
      expect(placeOf(address)).toBe(`${SITE}/`);
    },
  );

  it('never holds a question, a session or a place within the page, and is its own place', () => {
    const tail = fc.stringMatching(/^[a-z0-9;=?#&/-]{0,30}$/);
    fc.assert(
      fc.property(tail, (end) => {
        const place = placeOf(`${SITE}/${end}`);
        expect(place).not.toMatch(/[?#;]/);
        expect(place.startsWith(`${SITE}/`)).toBe(true);
        expect(placeOf(place)).toBe(place);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (address) => typeof placeOf(address) === 'string'));
  });
});

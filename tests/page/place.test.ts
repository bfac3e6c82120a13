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

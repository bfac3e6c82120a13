import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePasted } from '../../../lib/tools/phishing/phishing.ts';

const told = (raw: string) => {
  const { matches, mismatches, summary, advice } = comparePasted(raw);
  return [...matches, ...mismatches, summary, ...advice].join(' ');
};
const reasons = (raw: string) => comparePasted(raw).mismatches.join(' ');

describe('a sender', () => {
  it.each([
    ['no-reply@asp-public.fr', 'fiche «\u00A0Message complet\u00A0»'],
    ['noreply@asp-public.fr', 'fiche «\u00A0Difficultés de connexion\u00A0»'],
    ['notifications-ap@asp-public.fr', '2020'],
    ['NoReply@ASP-public.fr', 'Difficultés'],
    ['ASP <noreply@asp-public.fr>', 'Difficultés'],
    ['"noreply@asp-public.fr" <noreply@asp-public.fr>', 'Difficultés'],
    ['mailto:noreply@asp-public.fr', 'Difficultés'],
    ['« noreply@asp-public.fr ».', 'Difficultés'],
  ])('%s is named by its source', (raw, source) => {
    expect(comparePasted(raw)).toMatchObject({ kind: 'sender', verdict: 'same', mismatches: [] });
    expect(comparePasted(raw).matches.join()).toContain(source);
  });

  it('that matches still comes with a warning that senders can be forged', () => {
    expect(told('noreply@asp-public.fr')).toContain('imitée');
  });

  it.each([
    ['contact@asp-public.fr', 'Aucune source ne nomme cette adresse'],
    ['noreply@asp-public.com', 'ressemble'],
    ['noreply@asp-publlc.fr', 'ressemble'],
    ['noreply@asp_public.fr', 'asp-public.fr'],
    ['noreply@asp-public.fr.exemple.com', 'exemple.com'],
    ['noreply@asp-public-fr.com', 'décor'],
    ['noreply@aѕp-public.fr', 'autre alphabet'],
    ['noreply@gmail.com', 'asp-public.fr'],
    ['"noreply@asp-public.fr" <arnaque@exemple.com>', 'Le nom affiché montre noreply@asp-public.fr'],
  ])('%s does not match, with its reason', (raw, reason) => {
    expect(comparePasted(raw).verdict).toBe('different');
    expect(reasons(raw)).toContain(reason);
  });
});

describe('a link', () => {
  it.each([
    'https://activitepartielle.emploi.gouv.fr/aparts/',
    'https://activitepartielle.emploi.gouv.fr/APARTS/login.do;jsessionid=1?x=1#y',
    'HTTPS://ActivitePartielle.Emploi.Gouv.Fr',
    'activitepartielle.emploi.gouv.fr/apart/',
    '<https://activitepartielle.emploi.gouv.fr/>',
  ])('%s names the true site', (raw) => {
    expect(comparePasted(raw)).toMatchObject({
      kind: 'link',
      verdict: 'same',
      compared: 'activitepartielle.emploi.gouv.fr',
    });
  });

  it.each([
    ['http://activitepartielle.emploi.gouv.fr/', 'http://'],
    ['https://activitepartielle.emploi.gouv.fr:8443/', 'port'],
    ['https://activitepartielle.emploi.gouv.fr@exemple.com/', 'précède le signe @'],
    ['https://activitepartielle.emploi.gouv.fr:x@exemple.com/', 'précède le signe @'],
    ['https://activitepartielle.emploi.gouv.fr.exemple.com/', 'le site visité est exemple.com'],
    ['https://activitepartielle-emploi-gouv-fr.com/', 'décor'],
    ['https://activitepartielle.emploi-gouv.fr/', 'ressemble'],
    ['https://activitepartielle.emploi.gouv.com/', 'ressemble'],
    ['https://activitepartieIle.emploi.gouv.fr/', 'ressemble'],
    ['https://activitepartiel1e.emploi.gouv.fr/', 'ressemble'],
    ['https://activitepartlelle.emploi.gouv.fr/', 'ressemble'],
    ['https://activite-partielle.emploi.gouv.fr/', 'ressemble'],
    ['https://activitepartielle.exemple.com/', 'ressemble'],
    ['https://аctivitepartielle.emploi.gouv.fr/', 'autre alphabet'],
    ['https://activitépartielle.emploi.gouv.fr/', 'accentuées'],
    ['https://xn--ctivitepartielle-61k.emploi.gouv.fr/', 'autre alphabet'],
    ['https://192.168.1.1/aparts/', 'chiffres'],
    ['https://0xC0A80101/aparts/', 'chiffres'],
    ['https://[::1]/aparts/', 'chiffres'],
    ['https:\\\\exemple.com\\activitepartielle.emploi.gouv.fr', 'exemple.com'],
    ['https://exemple.com/activitepartielle.emploi.gouv.fr', 'exemple.com'],
    ['https://exemple.com?https://activitepartielle.emploi.gouv.fr', 'exemple.com'],
    ['https://exemple.com#activitepartielle.emploi.gouv.fr', 'exemple.com'],
    ['https://login.activitepartielle.emploi.gouv.fr/', 'activitepartielle.emploi.gouv.fr'],
    ['https://bit.ly/abc', 'bit.ly'],
    ['javascript:alert(1)', 'javascript:'],
    ['data:text/html,x', 'data:'],
  ])('%s does not match, with its reason', (raw, reason) => {
    expect(comparePasted(raw).verdict).toBe('different');
    expect(reasons(raw)).toContain(reason);
  });

  it('to Firefox is known from a sheet', () => {
    const raw = 'https://www.mozilla.org/fr/firefox/all/#product-desktop-release';
    expect(comparePasted(raw)).toMatchObject({ verdict: 'same', mismatches: [] });
  });
});

describe('anything else', () => {
  it.each([
    '',
    '   ',
    'bonjour',
    'bonjour à tous',
    '73282932000074',
    '@',
    '<>',
    'https://',
    '://',
    '__proto__',
  ])('%j is neither and asks for a whole address', (raw) => {
    expect(comparePasted(raw)).toMatchObject({ kind: 'unreadable', verdict: 'unknown' });
  });

  it('never says « sûr », and always says what to do', () => {
    const part = fc.constantFrom(
      'noreply',
      '@',
      'asp-public.fr',
      'https://',
      'activitepartielle.emploi.gouv.fr',
      '.',
      '/',
      '<',
      '>',
      'exemple.com',
      ' ',
      'é',
      ':',
      '#',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (raw) => {
          const { advice, compared, ...rest } = comparePasted(raw);
          expect(advice.length).toBeGreaterThan(0);
          expect(JSON.stringify([advice, rest.summary])).not.toMatch(/(?<!\p{L})sûre?s?(?!\p{L})/iu);
          if (rest.verdict === 'same' && rest.kind === 'link') {
            expect(['activitepartielle.emploi.gouv.fr', 'www.mozilla.org']).toContain(compared);
          }
        },
      ),
    );
  });

  it('is answered in reasonable time even when it is long', () => {
    const began = performance.now();
    for (const noise of ['a.', '@', '<', 'x@y', '«']) comparePasted(noise.repeat(200_000));
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 20_000);
});

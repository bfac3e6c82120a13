import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePasted } from '../../../lib/tools/phishing/phishing.ts';
import { growth, HOSTILE } from '../growth.ts';

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
    ['noreply@asp-public.com', 'ressemble'],
    ['noreply@asp-publlc.fr', 'ressemble'],
    ['noreply@asp_public.fr', 'asp-public.fr'],
    ['noreply@asp-public.fr.exemple.com', 'exemple.com'],
    ['noreply@asp-public-fr.com', 'décor'],
    ['noreply@aѕp-public.fr', 'autre alphabet'],
    ['noreply@gmail.com', 'asp-public.fr'],
    ['no\u2011reply@asp-public.fr', 'en imite un autre'],
    ['"noreply@asp-public.fr" <arnaque@exemple.com>', 'Le nom affiché montre noreply@asp-public.fr'],
  ])('%s does not match, with its reason', (raw, reason) => {
    expect(comparePasted(raw).verdict).toBe('different');
    expect(reasons(raw)).toContain(reason);
  });
});

describe('another address of the ASP', () => {
  it.each([
    ['contact@asp-public.fr', 'sender', 'asp-public.fr'],
    ['support@asp.gouv.fr', 'sender', 'asp.gouv.fr'],
    ['https://www.asp.gouv.fr/', 'link', 'asp.gouv.fr'],
    ['https://authkey.asp-public.fr/auth?x=1', 'link', 'asp-public.fr'],
    ['sylae.asp.gouv.fr', 'link', 'asp.gouv.fr'],
  ])('%s is told to be one, and not the extranet or a known sender', (raw, kind, registered) => {
    expect(comparePasted(raw)).toMatchObject({ kind, verdict: 'asp', registered });
    expect(told(raw)).toMatch(/autre adresse de l’ASP/);
    expect(told(raw)).toContain('2023 à 2026');
  });

  it.each([
    'https://asp.gouv.fr.exemple.com/',
    'https://asp-gouv.fr/',
    'x@asp-public.fr.exemple.com',
    'http://www.asp.gouv.fr/',
    'https://x@www.asp.gouv.fr/',
    'https://www.asp.gouv.fr:444/',
  ])('%s is not', (raw) => {
    expect(comparePasted(raw).verdict).toBe('different');
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

  it.each([
    ['https://activitepartielle.emploi.gouv.fr.exemple.com/', 'exemple.com'],
    ['https://activitepartielle.emploi.gouv.fr.exemple.co.uk/', 'exemple.co.uk'],
    ['https://activitepartielle.exemple.com.fr/', 'exemple.com.fr'],
    ['https://activitepartielle.github.io/', 'activitepartielle.github.io'],
    ['https://a.b.web.app/aparts/', 'b.web.app'],
    ['https://activitepartielle.emploi.gouv.fr/', 'emploi.gouv.fr'],
    ['https://192.168.1.1/aparts/', '192.168.1.1'],
    ['noreply@mail.asp-public.fr.exemple.org', 'exemple.org'],
  ])('%s always has its true owner named: %s', (raw, registered) => {
    expect(comparePasted(raw).registered).toBe(registered);
  });

  it.each([
    ['https://activitepartielle.emploi.gouv.fr\\@exemple.com/', 'barre inversée'],
    ['https:\\\\activitepartielle.emploi.gouv.fr\\aparts', 'barre inversée'],
    ['https://ａctivitepartielle.emploi.gouv.fr/', 'élargis'],
    ['https://activitepartielle.emploi.gouv.fr。exemple.com/', 'élargis'],
    ['https://activitepartielle.emploi.gouv.fr⁄aparts.exemple.com/', 'élargis'],
    ['https://x@activitepartielle.emploi.gouv.fr/', 'précède le signe @'],
    ['https://bit.ly/abc', 'raccourci'],
  ])('%s is written to deceive, and told so', (raw, reason) => {
    expect(comparePasted(raw).verdict).toBe('different');
    expect(reasons(raw)).toContain(reason);
  });

  it('with the right name and something odd is not told to be foreign to the ASP', () => {
    expect(comparePasted('http://activitepartielle.emploi.gouv.fr/').summary).toContain(
      'le nom du site est le bon',
    );
  });

  it('to Firefox is known from a sheet', () => {
    const raw = 'https://www.mozilla.org/fr/firefox/all/#product-desktop-release';
    expect(comparePasted(raw)).toMatchObject({ verdict: 'same', mismatches: [] });
  });
});

describe('a link that a mail filter has rewritten', () => {
  const TRUE = 'https%3A%2F%2Factivitepartielle.emploi.gouv.fr%2Faparts%2F';
  const base64 = btoa('https://activitepartielle.emploi.gouv.fr/aparts/');
  it.each([
    [
      `https://eur02.safelinks.protection.outlook.com/?url=${TRUE}&data=05%7C02%7Cpaie%40exemple.fr%7Cabc&sdata=xyz%3D&reserved=0`,
      'Microsoft',
    ],
    [
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${TRUE}`,
      'Microsoft',
    ],
    [
      'https://urldefense.com/v3/__https://activitepartielle.emploi.gouv.fr/aparts/__;!!AbC!xyz$',
      'Proofpoint',
    ],
    [
      'https://urldefense.com/v3/__https:/activitepartielle.emploi.gouv.fr/aparts/__;!!AbC!xyz$',
      'Proofpoint',
    ],
    [
      'https://urldefense.com/v3/__https://activitepartielle.emploi.gouv.fr/aparts/?q=*__;w6k!!AbC!xyz$',
      'Proofpoint',
    ],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__activitepartielle.emploi.gouv.fr_aparts_&d=DwMF',
      'Proofpoint',
    ],
    [`https://urldefense.proofpoint.com/v1/url?u=${TRUE}&k=x`, 'Proofpoint'],
    [`https://linkprotect.cudasvc.com/url?a=${TRUE}&c=E,1,abc&typo=1`, 'Barracuda'],
    [`https://ca-1234.ctp.trendmicro.com/wis/clicktime/v1/query?url=${TRUE}&umid=1`, 'Trend Micro'],
    [`https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${TRUE}&umid=1`, 'Trend Micro'],
    [`https://eu-west-1.protection.sophos.com/?d=emploi.gouv.fr&u=${base64}&i=NWY&t=abc`, 'Sophos'],
    [`https://secure-web.cisco.com/1abcDEF/${TRUE}`, 'Cisco'],
    [
      `https://url.avanan.click/v2/___https://activitepartielle.emploi.gouv.fr/aparts/___.YXAzOmE`,
      'Check Point',
    ],
    [`https://protect2.fireeye.com/v1/url?k=1&q=1&e=2&u=${TRUE}`, 'FireEye'],
    [`https://clicktime.symantec.com/3abc/7V?u=${TRUE}`, 'Symantec'],
    [`https://link.edgepilot.com/s/abc/def?u=${TRUE}`, 'AppRiver'],
    [
      `https://mibc-fr-01.mailinblack.com/securelink/?key=${btoa('{"lang":"FR","url":"https:\\/\\/activitepartielle.emploi.gouv.fr\\/"}')}`,
      'Mailinblack',
    ],
    [`https://www.google.com/url?q=${TRUE}&sa=D`, 'Google'],
  ])('%s is read, and the filter named', (raw, name) => {
    const { verdict, compared, filters } = comparePasted(raw);
    expect({ verdict, compared }).toEqual({ verdict: 'same', compared: 'activitepartielle.emploi.gouv.fr' });
    expect(filters.join()).toContain(name);
  });

  it('is judged by what is inside', () => {
    const decoy = 'https%3A%2F%2Factivitepartielle.emploi.gouv.fr.exemple.com%2Faparts';
    const raw = `https://eur01.safelinks.protection.outlook.com/?url=${decoy}&data=05`;
    expect(comparePasted(raw)).toMatchObject({ verdict: 'different', registered: 'exemple.com' });
    expect(reasons(raw)).toContain('décor');
  });

  it('says of any link what it says without the filter', () => {
    const host = fc.constantFrom(
      'activitepartielle.emploi.gouv.fr',
      'www.asp.gouv.fr',
      'activitepartielle.emploi.gouv.fr.exemple.com',
      'exemple.co.uk',
    );
    const path = fc.stringMatching(/^[\w./-]{0,20}(?:\?[a-z]=[\w%-]{0,8})?$/);
    const filters = fc.array(
      fc.constantFrom(
        (link: string) =>
          `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05`,
        (link: string) =>
          `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(link).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%', '-')}&d=D`,
        (link: string) => `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(link)}&c=E`,
        (link: string) => `https://eu-west-1.protection.sophos.com/?d=x.fr&u=${btoa(link)}&i=N`,
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(host, path, filters, (name, rest, around) => {
        const link = `https://${name}/${rest}`;
        const bare = comparePasted(link);
        const wrapped = comparePasted(around.reduce((inner, wrap) => wrap(inner), link));
        expect(wrapped).toEqual({ ...bare, filters: wrapped.filters });
        expect(wrapped.filters).toHaveLength(around.length);
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('by two filters is read through both', () => {
    const inner = encodeURIComponent(
      'https://urldefense.com/v3/__https://activitepartielle.emploi.gouv.fr/aparts/__;!!AbC!xyz$',
    );
    const { verdict, filters } = comparePasted(
      `https://eur02.safelinks.protection.outlook.com/?url=${inner}`,
    );
    expect(verdict).toBe('same');
    expect(filters).toHaveLength(2);
  });

  it.each([
    ['https://mibc-fr-01.mailinblack.com/securelink/?key=eyJ', 'Mailinblack'],
    ['https://protect-eu.mimecast.com/s/AbCdEf?domain=activitepartielle.emploi.gouv.fr', 'Mimecast'],
    ['https://url.emailprotection.link/?bAbC', 'Intermedia'],
    ['https://atpscan.global.hornetsecurity.com/index.php?atp_str=abc', 'Hornetsecurity'],
    ['https://protectlink.security-mail.net/x/abc', 'ProtectLink'],
  ])('%s cannot be read: the filter is named, and the way out', (raw, name) => {
    const { verdict, summary } = comparePasted(raw);
    expect(verdict).toBe('unknown');
    expect(summary).toContain(name);
    expect(told(raw)).toContain('tapez vous-même');
  });

  it.each([
    'https://safelinks.protection.outlook.com.exemple.com/?url=https%3A%2F%2Factivitepartielle.emploi.gouv.fr',
    'https://urldefense.com.exemple.com/v3/__https://activitepartielle.emploi.gouv.fr/__;!!a!b$',
  ])('only in appearance is a stranger: %s', (raw) => {
    expect(comparePasted(raw)).toMatchObject({ verdict: 'different', registered: 'exemple.com' });
  });
});

describe('a text as mail programs copy it', () => {
  it.each([
    'De : ASP <noreply@asp-public.fr>',
    'De : noreply@asp-public.fr <noreply@asp-public.fr>\nEnvoyé : lundi 23 mars 2020 10:05\nÀ : paie@exemple.fr\nObjet : Identifiant',
    'De\u00A0: ASP [mailto:noreply@asp-public.fr]',
    'From: "ASP" <noreply@asp-public.fr>\nTo: paie@exemple.fr\nSubject: x',
    '> De : ASP <noreply@asp-public.fr>\n> À : paie@exemple.fr',
    'From: ASP\n <noreply@asp-public.fr>',
    'De :\nnoreply@asp-public.fr\nÀ :\npaie@exemple.fr',
    'noreply@asp-public.fr (Agence de Services et de Paiement)',
    'ASP (noreply@asp-public.fr)',
    '=?UTF-8?Q?Agence_de_Services?= <noreply@asp-public.fr>',
    '*De :* ASP <noreply@asp-public.fr>',
    'no\u200Breply@asp-public.fr',
    'De : noreply@asp-public.fr Envoyé : lundi 23 À : paie@exemple.fr Objet : x',
    'Le lun. 23 mars 2020 à 10:05, ASP <noreply@asp-public.fr> a écrit :',
    'Expéditeur : noreply@asp-public.fr',
    'noreply@asp-public[.]fr',
  ])('%j is the known sender', (raw) => {
    expect(comparePasted(raw)).toMatchObject({ kind: 'sender', verdict: 'same', others: [] });
  });

  it.each([
    ['De : "noreply@asp-public.fr" <arnaque@exemple.com>', 'Le nom affiché montre noreply@asp-public.fr'],
    [
      '=?UTF-8?Q?noreply=40asp-public=2Efr?= <arnaque@exemple.com>',
      'Le nom affiché montre noreply@asp-public.fr',
    ],
    ['=?utf-8?B?bm9yZXBseUBhc3AtcHVibGljLmZy?= <arnaque@exemple.com>', 'Le nom affiché montre'],
    ['De : arnaque@exemple.com de la part de ASP <noreply@asp-public.fr>', 'exemple.com'],
    ['From: noreply@asp-public.fr\nReply-To: arnaque@exemple.com', 'exemple.com'],
    ['Bonjour,\nvotre compte : https://exemple.com/aparts\nnoreply@asp-public.fr', 'exemple.com'],
    ['https://activitepartielle.emploi.gouv.fr/\nhttps://exemple.com/', 'exemple.com'],
    ['[https://activitepartielle.emploi.gouv.fr](https://exemple.com)', 'exemple.com'],
    ['<a href="https://exemple.com/">https://activitepartielle.emploi.gouv.fr</a>', 'exemple.com'],
  ])('%j shows what to trust least first', (raw, reason) => {
    expect(comparePasted(raw).verdict).toBe('different');
    expect(reasons(raw)).toContain(reason);
  });

  it('names every other address of the text as well', () => {
    const { compared, others } = comparePasted(
      'De : ASP <noreply@asp-public.fr>\nÀ : paie@exemple.fr\n\nConnectez-vous : https://activitepartielle.emploi.gouv.fr.exemple.com/aparts.\nOu https://www.asp.gouv.fr/',
    );
    expect(compared).toBe('activitepartielle.emploi.gouv.fr.exemple.com');
    expect(others.map((one) => [one.verdict, one.compared])).toEqual([
      ['asp', 'www.asp.gouv.fr'],
      ['same', 'noreply@asp-public.fr'],
    ]);
  });

  it.each([
    'https://activitepartielle.emploi.\ngouv.fr/aparts/',
    '«\u00A0https://activitepartielle.emploi.gouv.fr/aparts/\u00A0»',
    'Cliquez ici<https://activitepartielle.emploi.gouv.fr/aparts/>',
    '(https://activitepartielle.emploi.gouv.fr/aparts/)',
    'Voir : https://activitepartielle.emploi.gouv.fr/aparts/.',
    'hxxps://activitepartielle[.]emploi[.]gouv[.]fr/aparts/',
    'https://activitepartielle.\u00ADemploi.gouv.fr/',
  ])('%j is the known link', (raw) => {
    expect(comparePasted(raw)).toMatchObject({ kind: 'link', verdict: 'same', others: [] });
  });

  it('says that it took out what nobody sees', () => {
    expect(comparePasted('no\u200Breply@asp-public.fr').notes.join()).toContain('invisibles');
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
  }, 20_000);

  it('is answered eight times as late when it is eight times as long', () => {
    const slow = HOSTILE.map((noise) => [noise, growth(comparePasted, noise)] as const).filter(
      ([, times]) => times > 24,
    );
    expect(slow).toEqual([]);
  }, 60_000);
});

describe('a host where the user may call the help', () => {
  it.each(['authkey.asp-public.fr', 'sylae.asp.gouv.fr', 'connexion.emploi.gouv.fr'])(
    '%s is never taken for the extranet',
    (host) => {
      const { verdict, summary } = comparePasted(`https://${host}/iam/`);
      expect(verdict).toBe(host.endsWith('.emploi.gouv.fr') ? 'different' : 'asp');
      expect(summary).toMatch(/, pas l’extranet\.|ce n’est pas une adresse connue de l’ASP\./);
    },
  );
});

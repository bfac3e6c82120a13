import { describe, expect, it } from 'vitest';
import { comparePasted } from '../../../lib/tools/phishing/phishing.ts';

const TRUE = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const inside = encodeURIComponent(TRUE);
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a link that a filter has rewritten', () => {
  it.each([
    ['Google', `https://www.google.be/url?q=${inside}`],
    ['Google', `https://www.google.com/url?sa=t&url=${inside}&usg=x`],
    ['Google', 'https://www.google.com/amp/s/activitepartielle.emploi.gouv.fr/aparts/'],
    ['Bing', `https://www.bing.com/ck/a?!&&p=abc&u=a1${base64(TRUE).replace(/=+$/, '')}&ntb=1`],
    ['Libraesva', `https://urlsand.esvalabs.com/?u=${inside}&e=abc`],
    ['Libraesva', `https://urlsand.libraesva.com/?u=${inside}`],
    ['Fortinet', `https://gwfmlcloud.fortimailcloud.com/fmlurlsvc/?fewReq=:B:JVM&url=${inside}`],
    ['SpamTitan', `https://linklock.titanhq.com/analyse?url=${inside}&data=x`],
    ['Bitdefender', `https://linkscan.io/scan/ux/${base64(TRUE)}/abc`],
    [
      'Mailinblack',
      `https://mibc-fr-01.mailinblack.com/securelink/?key=${base64(JSON.stringify({ url: TRUE }))}`,
    ],
    ['Sophos', `https://eu-west-1.protection.sophos.com/?d=gouv.fr&u=${base64(`${TRUE}a`)}`],
  ])('by %s is looked into: %s', (filter, link) => {
    const { verdict, compared, filters } = comparePasted(link);
    expect(verdict).toBe('same');
    expect(compared).toBe('activitepartielle.emploi.gouv.fr');
    expect(filters[0]).toContain(filter);
  });

  it('is never called genuine where the filter is one that anybody may put up', () => {
    const { verdict, mismatches } = comparePasted(
      `https://fortimail.exemple.fr/fmlurlsvc/?fewReq=:B:abc&url=${inside}`,
    );
    expect(verdict).toBe('different');
    expect(mismatches.join(' ')).toContain('Fortinet');
    expect(mismatches.join(' ')).toContain('activitepartielle.emploi.gouv.fr');
  });
});

describe('a page that anybody may write at a great firm', () => {
  it.each([
    'https://sites.google.com/view/activite-partielle',
    'https://docs.google.com/forms/d/e/abc/viewform',
    'https://forms.office.com/r/abc',
    'https://activitepartielle.blogspot.com/',
  ])('is none of a filter: %s', (link) => {
    expect(comparePasted(link)).toMatchObject({ verdict: 'different', filters: [] });
  });
});

describe('a link that holds another one', () => {
  it.each([
    `https://exemple.fr/?next=${inside}`,
    `https://www.linkedin.com/redir/redirect?url=${inside}`,
    `https://l.facebook.com/l.php?u=${inside}&h=x`,
    `https://exemple.fr/partir/${TRUE}`,
  ])('says which site is opened first: %s', (link) => {
    const { verdict, mismatches } = comparePasted(link);
    expect(verdict).toBe('different');
    expect(mismatches.join(' ')).toMatch(/en contient un autre, vers activitepartielle\.emploi\.gouv\.fr/);
  });
});

describe('headers of a mail program in another language', () => {
  it.each([
    ['Von', 'Gesendet', 'An', 'Betreff'],
    ['Van', 'Verzonden', 'Aan', 'Onderwerp'],
    ['Da', 'Inviato', 'A', 'Oggetto'],
    ['De', 'Enviado', 'Para', 'Asunto'],
    ['From', 'Sent', 'To', 'Subject'],
    ['De', 'Envoyé', 'À', 'Objet'],
  ])('only the sender is compared, never the one who received it: %s', (from, sent, to, subject) => {
    const mail = `${from}: ASP <noreply@asp-public.fr>\n${sent}: 27.11.2026 10:12\n${to}: Marie <marie@exemple.fr>\n${subject}: Habilitation`;
    const { verdict, compared, others } = comparePasted(mail);
    expect([verdict, compared, others]).toEqual(['same', 'noreply@asp-public.fr', []]);
  });
});

describe('what is neither a sender nor a link', () => {
  it.each([
    'ATT00001.htm',
    'facture.pdf',
    'Liste 2026.xlsx',
    'document.docx',
    '12345',
    '55208131700018',
    '3939',
  ])('%s is not judged as a site', (text) => {
    expect(comparePasted(text).kind).toBe('unreadable');
  });
});

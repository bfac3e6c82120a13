import { describe, expect, it } from 'vitest';
import { hostIn, isGranted, OTHER_HOSTS, otherHostOf, otherThanSite } from '../../lib/page/hosts.ts';

describe('where help may be asked for beside the extranet', () => {
  it.each([
    ['https://authkey.asp-public.fr/iam/realms/x?state=1#code=2', 'authkey.asp-public.fr'],
    ['https://sylae.asp.gouv.fr/portail-employeur/', 'sylae.asp.gouv.fr'],
    ['https://asp.gouv.fr/', 'asp.gouv.fr'],
    ['https://connexion.emploi.gouv.fr:443/', 'connexion.emploi.gouv.fr'],
    ['https://AUTHKEY.ASP-Public.fr/', 'authkey.asp-public.fr'],
    ['https://nom@authkey.asp-public.fr/', 'authkey.asp-public.fr'],
    ['https://xn--cl-cja.asp-public.fr/', 'xn--cl-cja.asp-public.fr'],
  ])('%s', (address, host) => {
    expect(otherHostOf(address)).toBe(host);
  });

  it.each([
    ['the extranet itself', 'https://activitepartielle.emploi.gouv.fr/aparts/'],
    ['a page without encryption', 'http://authkey.asp-public.fr/'],
    ['another port', 'https://authkey.asp-public.fr:8443/'],
    ['the extranet at another port', 'https://activitepartielle.emploi.gouv.fr:8443/'],
    ['a name that only begins alike', 'https://authkey.asp-public.fr.example.org/'],
    ['a name that only ends alike', 'https://fauxasp-public.fr/'],
    ['letters that only look alike', 'https://authkey.аsp-public.fr/'],
    ['the name in front of an @', 'https://authkey.asp-public.fr@example.org/'],
    ['a name with a dot at its end', 'https://authkey.asp-public.fr./'],
    ['the State at large', 'https://www.gouv.fr/'],
    ['a page of the browser', 'about:blank'],
    ['no address', 'pas une adresse'],
    ['a file', 'file:///authkey.asp-public.fr/'],
  ])('not on %s', (_, address) => {
    expect(otherHostOf(address)).toBeNull();
  });

  it('what the manifest may ask for is encrypted, and belongs to the ASP or the ministry', () => {
    expect(OTHER_HOSTS).toEqual([
      'https://*.asp-public.fr/*',
      'https://*.asp.gouv.fr/*',
      'https://*.emploi.gouv.fr/*',
    ]);
  });
});

describe('what the browser has granted', () => {
  const granted = ['https://authkey.asp-public.fr/*', 'https://*.asp.gouv.fr/*'];

  it('is one host, or all below a name', () => {
    expect(isGranted('authkey.asp-public.fr', granted)).toBe(true);
    expect(isGranted('sylae.asp.gouv.fr', granted)).toBe(true);
    expect(isGranted('asp.gouv.fr', granted)).toBe(true);
    expect(isGranted('www.asp-public.fr', granted)).toBe(false);
    expect(isGranted('fauxasp.gouv.fr', granted)).toBe(false);
    expect(isGranted('authkey.asp-public.fr', ['rien', 7])).toBe(false);
  });

  it('is shown without the extranet, and without what is no host', () => {
    const all = ['https://activitepartielle.emploi.gouv.fr/*', '<all_urls>', 'file:///*', ...granted];
    expect(otherThanSite(all)).toEqual(granted);
    expect(granted.map(hostIn)).toEqual(['authkey.asp-public.fr', '*.asp.gouv.fr']);
  });
});

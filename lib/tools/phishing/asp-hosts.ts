import { publicPagesOf } from '../../advice/sources.ts';
import { ASP_DOMAINS, isBelow } from '../../page/hosts.ts';

const WHAT_FOR: Readonly<Record<string, string>> = {
  'www.asp.gouv.fr': 'C’est le site public de l’ASP.',
  'asp.gouv.fr': 'C’est le site public de l’ASP.',
  'authkey.asp-public.fr': 'Elle sert à se connecter à un autre extranet de l’ASP.',
  'sylae.asp.gouv.fr': 'Elle sert à se connecter à un autre extranet de l’ASP (Sylaé).',
};

const source = publicPagesOf('de 2023 à 2026');

export function isOfTheAsp(host: string): boolean {
  return ASP_DOMAINS.some((domain) => isBelow(host, domain));
}

/** What is known of a host of the ASP: French sentences with their source. */
export function knownOfAsp(host: string): string[] {
  const domain = ASP_DOMAINS.find((one) => isBelow(host, one)) ?? host;
  const whatFor = Object.hasOwn(WHAT_FOR, host) ? [WHAT_FOR[host] ?? ''] : [];
  return [...whatFor, `L’ASP possède le nom ${domain} (${source.name}).`];
}

import { SITE } from './place.ts';

/** Domains that the ASP owns; source: facts, « More of 2020–2026 ». */
export const ASP_DOMAINS = ['asp-public.fr', 'asp.gouv.fr'] as const;

const DOMAINS = [...ASP_DOMAINS, 'emploi.gouv.fr'];

/** Patterns of the optional hosts in the manifest; the user grants them one host at a time. */
export const OTHER_HOSTS = DOMAINS.map((domain) => `https://*.${domain}/*`);

/** Whether a host is that name or lies below it. */
export function isBelow(host: string, name: string): boolean {
  return host === name || host.endsWith(`.${name}`);
}

/**
 * The host of an address where the user may ask for help beside the extranet; null for any other address. No unusual
 * port: Firefox cannot ask for one.
 */
export function otherHostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, origin } = new URL(address);
  if (protocol !== 'https:' || port !== '' || origin === SITE) return null;
  return DOMAINS.some((domain) => isBelow(hostname, domain)) ? hostname : null;
}

export const patternOf = (host: string): string => `https://${host}/*`;

/** The host in a granted pattern, such as `authkey.asp-public.fr` or `*.asp-public.fr`; null in any other. */
export function hostIn(pattern: unknown): string | null {
  if (typeof pattern !== 'string') return null;
  const [, host = null] = /^https:\/\/((?:\*\.)?[^/*]+)\/\*$/.exec(pattern) ?? [];
  return host;
}

/** Whether a host is one that these patterns grant. */
export function isGranted(host: string, patterns: readonly unknown[]): boolean {
  const hosts = patterns.map(hostIn).filter((one) => one !== null);
  return hosts.some((one) => (one.startsWith('*.') ? isBelow(host, one.slice(2)) : host === one));
}

/** The granted patterns without the extranet's own, which comes with the installation: what the user has allowed. */
export const otherThanSite = (patterns: readonly string[]): string[] =>
  patterns.filter((pattern) => pattern !== `${SITE}/*` && hostIn(pattern) !== null);

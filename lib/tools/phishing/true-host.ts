import { getDomain } from 'tldts';

/**
 * The part of a host that somebody has registered, by the public suffix list; the rest may say whatever its owner
 * likes. Names below hosting firms (exemple.github.io) count as registered. Addresses in figures: the host itself.
 */
export function registeredPart(host: string): string {
  return (
    getDomain(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false }) ?? host
  );
}

import { getDomain } from 'tldts';

/**
 * The part of a host that its owner has registered, by the public suffix list; names below hosting firms
 * (exemple.github.io) count. Of an address in figures, all of it.
 */
export function registeredPart(host: string): string {
  return (
    getDomain(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false }) ?? host
  );
}

import { getDomain } from 'tldts';

/**
 * By the public suffix list; names below hosting firms (exemple.github.io) count as registered. Addresses in figures:
 * the host itself.
 */
export function registeredPart(host: string): string {
  return (
    getDomain(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false }) ?? host
  );
}

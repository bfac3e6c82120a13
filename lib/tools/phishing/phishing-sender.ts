import { senders } from '../../advice/mails.ts';
import { hostMismatches } from './phishing-host.ts';
import type { Finding } from './phishing-link.ts';

const TRUE_DOMAIN = 'asp-public.fr';

/** Compares a sender with the three known ones. `typed` may show another address as the name in front. */
export function senderFindings(address: string, typed: string): Finding {
  const compared = address.toLowerCase();
  const at = compared.lastIndexOf('@');
  const domain = compared.slice(at + 1).replace(/\.$/, '');
  const known = senders.find(({ value }) => value === compared);
  const matches = known
    ? [`Cette adresse est nommée par : ${known.sources.map(({ name }) => name).join(', ')}.`]
    : [];
  if (!known && domain === TRUE_DOMAIN) matches.push(`Le domaine est bien ${TRUE_DOMAIN}.`);
  const mismatches = hostMismatches(asciiHost(domain), domain, TRUE_DOMAIN);
  if (!known && domain === TRUE_DOMAIN) {
    mismatches.push(`Aucune source ne nomme cette adresse ; celles qui sont connues : ${knownSenders()}.`);
  }
  const shown = displayedAddress(typed, compared);
  if (shown !== null)
    mismatches.push(`Le nom affiché montre ${shown}, mais le message vient de ${compared}.`);
  return { compared, matches, mismatches };
}

function knownSenders(): string {
  return senders.map(({ value }) => value).join(', ');
}

/** An address put in the name, where a hurried eye stops reading: "noreply@asp-public.fr" <x@exemple.com>. */
function displayedAddress(typed: string, address: string): string | null {
  const name = typed.toLowerCase().replace(/<[^<>]*>?$/, '');
  const shown = /[^\s"'«»<>()]+@[^\s"'«»<>()]+/.exec(name)?.[0] ?? null;
  return shown === address || shown === `mailto:${address}` || !typed.includes('<') ? null : shown;
}

function asciiHost(domain: string): string {
  return URL.parse(`https://${domain}`)?.hostname ?? domain;
}

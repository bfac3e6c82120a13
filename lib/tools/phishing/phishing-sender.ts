import { senders } from '../../advice/mails.ts';
import { isOfTheAsp, knownOfAsp } from './asp-hosts.ts';
import { type Finding, SUMMARIES } from './finding.ts';
import type { PastedSender } from './pasted.ts';
import { hostMismatches } from './phishing-host.ts';
import { registeredPart } from './true-host.ts';

const TRUE_DOMAIN = 'asp-public.fr';

/** Compares a sender with those of the ASP; the name in front may show another address. */
export function senderFinding({ address, shown }: PastedSender): Finding {
  const compared = address.toLowerCase();
  const domain = compared.slice(compared.lastIndexOf('@') + 1).replace(/\.$/, '');
  const host = asciiHost(domain);
  const named = { compared, registered: registeredPart(host), filters: [] };
  const known = senders.find(({ value }) => value === compared);
  const posing =
    shown === null ? [] : [`Le nom affiché montre ${shown}, mais le message vient de ${compared}.`];
  if (known !== undefined) {
    const matches = [`Cette adresse est nommée par : ${known.sources.map(({ name }) => name).join(', ')}.`];
    return { ...named, verdict: 'same', matches, mismatches: [], summary: SUMMARIES.same };
  }
  if (isOfTheAsp(host)) {
    const unknown = `Aucune source ne nomme cette adresse ; celles qui sont connues : ${knownSenders()}.`;
    const odd = [...foreignSigns(compared), ...hostMismatches(host, domain, host), ...posing];
    const isOdd = odd.length > 0;
    return {
      ...named,
      verdict: isOdd ? 'different' : 'asp',
      matches: knownOfAsp(host),
      mismatches: [...odd, unknown],
      summary: isOdd ? SUMMARIES.different : SUMMARIES.aspSender,
    };
  }
  const mismatches = [...hostMismatches(host, domain, TRUE_DOMAIN), ...posing];
  return { ...named, matches: [], mismatches, verdict: 'different', summary: SUMMARIES.different };
}

function foreignSigns(address: string): string[] {
  if (!/[^\p{ASCII}]/u.test(address.slice(0, address.lastIndexOf('@')))) return [];
  return ['L’adresse contient un caractère qui en imite un autre, un tiret ou une lettre.'];
}

function knownSenders(): string {
  return senders.map(({ value }) => value).join(', ');
}

function asciiHost(domain: string): string {
  return URL.parse(`https://${domain}`)?.hostname ?? domain;
}

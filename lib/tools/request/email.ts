import { senders } from '../../advice/mails.ts';
import { COUNTRIES, ENDING_SLIPS, KNOWN_DOMAINS, OTHER_REAL_DOMAINS } from './email-domains.ts';
import { slipsBetween } from './near.ts';

/** What can be said of a typed address. `suggestion` is a whole address, to be offered and never imposed. */
export interface EmailCheck {
  state: 'empty' | 'plausible' | 'malformed' | 'asp-sender';
  address: string;
  message?: string;
  suggestion?: string;
}

const SHAPE = /^[^\s@<>(),;:"[\]\\]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
const OWN_DOMAIN = 'asp-public.fr';

/** Looks at an e-mail address as typed: its shape, the usual slips in well-known domains, the ASP's own senders. */
export function checkEmail(raw: string): EmailCheck {
  const address = raw
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/^mailto:/i, '');
  if (address === '') return { state: 'empty', address };
  if (!SHAPE.test(address)) return malformed(address);
  const at = address.lastIndexOf('@') + 1;
  const domain = address.slice(at).toLowerCase();
  if (isAspSender(address, domain)) {
    return { state: 'asp-sender', address, message: 'C’est une adresse d’envoi de l’ASP, pas la vôtre.' };
  }
  const better = likelyDomain(domain);
  if (better === null) return { state: 'plausible', address };
  const suggestion = address.slice(0, at) + better;
  return { state: 'plausible', address, suggestion, message: `Vouliez-vous écrire ${suggestion} ?` };
}

function malformed(address: string): EmailCheck {
  const repaired = repair(address);
  const message = address.includes('@')
    ? 'Cette adresse n’est pas complète : elle s’écrit nom@domaine.fr, sans espace ni virgule.'
    : 'Il manque le signe @ dans cette adresse.';
  return { state: 'malformed', address, message, ...(repaired !== null && { suggestion: repaired }) };
}

/** On a French keyboard @ is AltGr and à; a comma lies beside the dot. */
function repair(address: string): string | null {
  const joined = address.replace(/\s+/g, '').replaceAll(',', '.').replace(/\.+$/, '').replace(/@+/g, '@');
  const marked = joined.includes('@') ? joined : joined.replace('à', '@');
  const [name = '', domain = ''] = marked.split('@');
  const full = KNOWN_DOMAINS.find((known) => known.split('.')[0] === domain.toLowerCase()) ?? domain;
  const repaired = `${name}@${likelyDomain(full.toLowerCase()) ?? full}`;
  return SHAPE.test(repaired) && repaired !== address ? repaired : null;
}

function isAspSender(address: string, domain: string): boolean {
  const known = senders.some(({ value }) => value === address.toLowerCase());
  return known || (domain === OWN_DOMAIN && /^no-?reply|^notifications?/i.test(address));
}

/** The known domain that was probably meant, or null. */
function likelyDomain(domain: string): string | null {
  if (KNOWN_DOMAINS.includes(domain) || OTHER_REAL_DOMAINS.includes(domain)) return null;
  const [ending = ''] = /\.[^.]+$/.exec(domain) ?? [];
  const stem = domain.slice(0, domain.length - ending.length);
  const provider = KNOWN_DOMAINS.find((known) => known.startsWith(`${stem}.`));
  if (provider && COUNTRIES.includes(ending)) return null;
  const ended = stem + (ENDING_SLIPS.get(ending) ?? ending);
  return nearestKnown(ended) ?? provider ?? (ended === domain ? null : ended);
}

function nearestKnown(domain: string): string | null {
  const limit = domain.length >= 9 ? 2 : 1;
  let best: string | null = null;
  let least = limit + 1;
  for (const known of KNOWN_DOMAINS) {
    // Three letters before the dot have too many real neighbours to guess.
    const slips = known.length < 7 && known !== domain ? limit + 1 : slipsBetween(domain, known, limit);
    if (slips < least) [best, least] = [known, slips];
  }
  return best;
}

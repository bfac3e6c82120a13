import { senders } from '../../../advice/mails.ts';
import { plainText } from '../plain-text.ts';
import { PROVIDERS } from './email-domains.ts';
import { meantDomain } from './mail-slip.ts';
import { isAddress, readMailboxes, trimmed } from './mailbox.ts';

/**
 * What a field for a mail address holds. `address`: what was understood, else what was typed; `suggestion`, `choices`:
 * whole addresses that are offered.
 */
export interface EmailCheck {
  state: 'empty' | 'plausible' | 'malformed' | 'asp-sender';
  address: string;
  message?: string;
  suggestion?: string;
  choices?: readonly string[];
}

const OWN_DOMAIN = 'asp-public.fr';
const LONGEST = 2_000;
const MOST_CHOICES = 6;

export function checkEmail(raw: string): EmailCheck {
  const text = plainText(raw);
  if (text === '') return { state: 'empty', address: '' };
  const { addresses, around } = readMailboxes(text.slice(0, LONGEST));
  const [address] = addresses;
  if (address === undefined || text.length > LONGEST) return malformed(text);
  if (addresses.length > 1) return choice(text, 'Il y a plusieurs adresses : laquelle garder ?', addresses);
  if (around === 'unclear') {
    const joined = text.replace(/\s/g, '');
    const both = isAddress(joined) ? [address, joined] : [address];
    return choice(text, 'Cette adresse contient des espaces ou d’autres mots.', both);
  }
  return judged(address);
}

function choice(address: string, message: string, all: readonly string[]): EmailCheck {
  return { state: 'malformed', address, message, choices: all.slice(0, MOST_CHOICES) };
}

function judged(address: string): EmailCheck {
  const at = address.lastIndexOf('@') + 1;
  const domain = address.slice(at).toLowerCase();
  if (isAspSender(address.toLowerCase(), domain)) {
    return { state: 'asp-sender', address, message: 'C’est une adresse d’envoi de l’ASP, pas la vôtre.' };
  }
  const meant = meantDomain(domain);
  if (meant === null) return { state: 'plausible', address };
  const suggestion = address.slice(0, at) + meant;
  return { state: 'plausible', address, suggestion, message: `Vouliez-vous écrire ${suggestion} ?` };
}

function isAspSender(address: string, domain: string): boolean {
  const known = senders.some(({ value }) => value === address);
  return known || (domain === OWN_DOMAIN && /^no-?reply|^notifications?/.test(address));
}

function malformed(text: string): EmailCheck {
  const suggestion = text.length > LONGEST ? null : repaired(text);
  const message = text.includes('@')
    ? 'Cette adresse n’est pas complète : elle s’écrit nom@domaine.fr, sans espace ni virgule.'
    : 'Il manque le signe @ dans cette adresse.';
  return { state: 'malformed', address: text, message, ...(suggestion !== null && { suggestion }) };
}

/** On a French keyboard, @ is AltGr and à; comma and semicolon lie beside the dot. */
function repaired(text: string): string | null {
  const spoken = text.replace(/[([{]?\s?\b(?:at|arobase|arobas|chez)\b\s?[)\]}]?/i, '@');
  const joined = (text.includes('@') ? text : spoken)
    .replace(/\s+/g, '')
    .replace(/[,;]/g, '.')
    .replace(/@+/g, '@')
    .replace(/\.+/g, '.')
    .replace('.@', '@')
    .replace('@.', '@');
  const [name = '', domain = '', ...more] = withAt(trimmed(joined, /[.<>"']/)).split('@');
  if (more.length > 0) return null;
  const full = completed(domain.toLowerCase());
  const address = `${name}@${full === domain.toLowerCase() ? domain : full}`;
  return isAddress(address) && address !== text ? address : null;
}

/** Mends `jeanneàgmail.com`, `jeanne.gmail.com`. */
function withAt(joined: string): string {
  if (joined.includes('@')) return joined;
  if (joined.includes('à')) return joined.replace('à', '@');
  const known = allDomains().find((domain) => joined.toLowerCase().endsWith(domain));
  if (known === undefined) return joined;
  return `${trimmed(joined.slice(0, -known.length), /\./)}@${joined.slice(-known.length)}`;
}

/** Mends `gmail`, `gmailcom`, `gmial.com`. */
function completed(domain: string): string {
  const known = allDomains().find((one) => one.replace('.', '') === domain || one.split('.')[0] === domain);
  return known ?? meantDomain(domain) ?? domain;
}

function allDomains(): string[] {
  return PROVIDERS.flatMap(({ name, endings }) => endings.map((ending) => `${name}.${ending}`));
}

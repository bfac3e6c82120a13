import { publicPages } from '../../advice/sources.ts';
import { SITE } from '../../page/place.ts';
import { type Finding, linkFindings } from './phishing-link.ts';
import { senderFindings } from './phishing-sender.ts';

export type { Finding } from './phishing-link.ts';

/**
 * What was pasted, compared with the sheets. `same`: it is letter for letter what they name. `different`: at least
 * one reason not to trust it. `unknown`: nothing to compare. Never a promise: a sender's address can be forged.
 */
export interface Comparison {
  kind: 'sender' | 'link' | 'unreadable';
  verdict: 'same' | 'different' | 'unknown';
  /** What was compared, as it was understood: the address, or the host of the link. */
  compared: string;
  matches: string[];
  mismatches: string[];
  /** One sentence for the top of the result. */
  summary: string;
  /** What to do or remember, whatever the verdict. */
  advice: string[];
}

const TRUE_HOST = new URL(SITE).hostname;
const LONGEST = 2_000;

const REMINDERS = [
  `L’ASP ne demande de coordonnées bancaires ni par téléphone, ni par mail (${publicPages.name}).`,
  `Dans le doute, ne cliquez pas : tapez vous-même ${TRUE_HOST} dans la barre d’adresse.`,
];
const FORGED = 'L’adresse affichée peut être imitée : cette comparaison ne prouve pas qui a écrit.';

/** Compares a pasted sender or link with what the sheets name. */
export function comparePasted(raw: string): Comparison {
  const text = unwrapped(raw.slice(0, LONGEST));
  if (text === '') return unreadable();
  const sender = readSender(text);
  if (sender !== null) return judged('sender', senderFindings(sender, text), [FORGED, ...REMINDERS]);
  const link = readLink(text);
  return link === null ? unreadable() : judged('link', linkFindings(link, text), REMINDERS);
}

function judged(kind: 'sender' | 'link', finding: Finding, advice: string[]): Comparison {
  const { compared, matches, mismatches } = finding;
  const verdict = mismatches.length > 0 ? 'different' : matches.length > 0 ? 'same' : 'unknown';
  const summary = {
    same: 'Correspond lettre pour lettre à ce que nomment nos sources.',
    different: 'Ne correspond pas à ce que nomment nos sources : méfiez-vous.',
    unknown: 'Nos sources ne nomment rien de comparable : méfiez-vous.',
  }[verdict];
  return { kind, verdict, compared, matches, mismatches, summary, advice };
}

function unreadable(): Comparison {
  const summary =
    'Ce n’est ni une adresse de messagerie ni un lien. Collez l’adresse de l’expéditeur ou le lien en entier.';
  return {
    kind: 'unreadable',
    verdict: 'unknown',
    compared: '',
    matches: [],
    mismatches: [],
    summary,
    advice: [...REMINDERS],
  };
}

/** Quotes, angle brackets and full stops that come along when something is copied out of a sentence. */
function unwrapped(raw: string): string {
  return raw.trim().replace(/^["'«“\s]+|["'»”\s.,;]+$/g, '');
}

/** The address of `Nom <adresse>` or of a bare address; null for a link (which may hold an @ too). */
function readSender(text: string): string | null {
  const bracketed = /<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>?$/i.exec(text)?.[1];
  if (bracketed !== undefined) return bracketed;
  const bare = text.replace(/^mailto:/i, '').replace(/\?.*$/, '');
  return /^[^\s/:\\]+@[^\s/:\\@]+$/.test(bare) ? bare : null;
}

/** The link as a browser would read it; a bare host counts as a link. */
function readLink(text: string): URL | null {
  const compact = text.replace(/^<|>$/g, '').replace(/[\t\r\n]/g, '');
  if (/\s/.test(compact)) return null;
  const full = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(compact) ? compact : `https://${compact}`;
  const link = URL.parse(full);
  return (link && /[.[]/.test(link.hostname)) || (link !== null && !/^https?:$/.test(link.protocol))
    ? link
    : null;
}

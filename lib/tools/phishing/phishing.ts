import { publicPages } from '../../advice/sources.ts';
import { SITE } from '../../page/place.ts';
import type { Finding, Verdict } from './finding.ts';
import { type Pasted, readPasted } from './pasted.ts';
import { linkFinding } from './phishing-link.ts';
import { senderFinding } from './phishing-sender.ts';

export type { Verdict } from './finding.ts';

/** What is said of a pasted text; never a promise, as a sender can be forged. */
export interface Comparison extends Finding {
  kind: 'sender' | 'link' | 'unreadable';
  /** What to do, whatever the verdict. */
  advice: string[];
  /** What was changed or left out in the reading. */
  notes: string[];
  /** Of other senders and links in the text: the least trustworthy stands first. */
  others: Comparison[];
}

const TRUE_HOST = new URL(SITE).hostname;
const LONGEST = 50_000;
const WORST_FIRST: readonly Verdict[] = ['different', 'unknown', 'asp', 'same'];
/** Signs that a browser drops and no reader sees. */
const UNSEEN = /\p{Cf}|\u034F|\u115F|\u1160|\u3164|[\uFE00-\uFE0F]/gu;

const REMINDERS = [
  `L’ASP ne demande de coordonnées bancaires ni par téléphone, ni par mail (${publicPages.name}).`,
  `Dans le doute, ne cliquez pas : tapez vous-même ${TRUE_HOST} dans la barre d’adresse.`,
];
const FORGED = 'L’adresse affichée peut être imitée : cette comparaison ne prouve pas qui a écrit.';

/** Compares the senders and links of a pasted text with the true ones. */
export function comparePasted(raw: string): Comparison {
  const plain = raw.slice(0, LONGEST).replace(/\r\n?/g, '\n');
  const text = plain.replace(UNSEEN, '');
  const notes = [
    ...(text === plain ? [] : ['Le texte contenait des caractères invisibles : ils ont été retirés.']),
    ...(raw.length > LONGEST ? [`Le texte est très long : seul le début a été lu.`] : []),
  ];
  const all = readPasted(text).map(judged).toSorted(byTrust);
  const [worst, ...others] = all;
  return worst === undefined ? { ...unreadable(), notes } : { ...worst, notes, others };
}

function byTrust(one: Comparison, other: Comparison): number {
  return WORST_FIRST.indexOf(one.verdict) - WORST_FIRST.indexOf(other.verdict);
}

function judged(pasted: Pasted): Comparison {
  const rest = { notes: [], others: [] };
  if (pasted.kind === 'sender') {
    return { kind: 'sender', ...senderFinding(pasted), advice: [FORGED, ...REMINDERS], ...rest };
  }
  return { kind: 'link', ...linkFinding(pasted), advice: [...REMINDERS], ...rest };
}

function unreadable(): Comparison {
  return {
    kind: 'unreadable',
    verdict: 'unknown',
    compared: '',
    registered: '',
    matches: [],
    mismatches: [],
    summary:
      'Ce n’est ni une adresse de messagerie ni un lien. Collez l’adresse de l’expéditeur ou le lien en entier.',
    filters: [],
    advice: [...REMINDERS],
    notes: [],
    others: [],
  };
}

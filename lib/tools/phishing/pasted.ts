import { trimmed } from '../request/mail/mailbox.ts';
import { decodedWords, senderHeaders, withoutOtherHeaders } from './mail-header.ts';

/** `shown`: another address that stands in the name, where a hurried eye stops reading. */
export interface PastedSender {
  kind: 'sender';
  address: string;
  shown: string | null;
}

/** `typed`: before a browser tidies it up. */
export interface PastedLink {
  kind: 'link';
  typed: string;
  link: URL;
}

export type Pasted = PastedSender | PastedLink;

/** More is no longer read by anybody. */
const MOST = 20;
const QUOTES = /["'«»“”‘’\s.,;]/;
const ADDRESS = /^[^\s/:\\@]+@[^\s/:\\@]+$/;
/** Digits, the name of an attachment. */
const NO_SITE =
  /^\d+$|^[^/?]+\.(?:html?|pdf|docx?|xls[xm]?|pptx?|odt|ods|csv|txt|png|jpe?g|gif|eml|msg|ics|exe)$/i;
const FULL_LINK = /(?:h(?:tt|xx)ps?:|javascript:|data:|vbscript:|file:|ftp:)[^\s<>[\]"«»“”]+/gi;

/** In the order of the text. */
export function readPasted(text: string): Pasted[] {
  const plain = dearmed(text);
  const alone = one(joined(plain));
  if (alone !== null) return [alone];
  const headers = senderHeaders(plain);
  const senders = (headers ?? []).flatMap(sendersIn);
  const body = headers === null ? plain : withoutOtherHeaders(plain);
  const links = [...body.matchAll(FULL_LINK)].flatMap(([found]) => linkOf(found) ?? []);
  const all = headers === null ? [...links, ...loneOnes(plain, links.length > 0)] : [...senders, ...links];
  return withoutTwice(all).slice(0, MOST);
}

/** `hxxps://exemple[.]com` */
function dearmed(text: string): string {
  return text
    .replace(/\[\.\]|\(\.\)/g, '.')
    .replace(/\[@\]|\[at\]/gi, '@')
    .replace(/\bhxxp/gi, 'http');
}

/** Mail programs break links into lines. */
function joined(text: string): string {
  const lines = text
    .split('\n')
    .map((line, at, all) => line.replace(at < all.length - 1 ? /^[>\s]+|=$/g : /^[>\s]+/, ''));
  const goesOn = lines.every((line, at) => at === 0 || (!/\s/.test(line) && !/^\w+:/.test(line)));
  const isBroken =
    /^\w+:/.test(lines[0] ?? '') && goesOn && lines.slice(1).every((line) => !line.includes('@'));
  return isBroken ? lines.join('') : text.trim();
}

function one(raw: string): Pasted | null {
  const text = trimmed(raw, QUOTES);
  if (text === '' || text.includes('\n')) return null;
  if (senderHeaders(text) !== null) return null;
  const senders = sendersIn(raw.trim());
  if (/[<@]/.test(text) && senders.length === 1 && !/^\w+:\/\//.test(text)) return senders[0] ?? null;
  return senders.length > 1 || /\s/.test(text) ? null : linkOf(text);
}

/** `Nom <adresse>`, `adresse (remarque)`, `adresse de la part de Nom <adresse>`. */
function sendersIn(raw: string): PastedSender[] {
  const text = decodedWords(raw);
  const bracketed = [...text.matchAll(/[<[(]\s*(?:mailto:)?([^<>[\]()\s]+@[^<>[\]()\s]+)\s*(?:[>\])]|$)/gi)];
  const last = bracketed.at(-1)?.[1];
  if (last !== undefined) {
    const before = text.slice(0, text.lastIndexOf(last));
    const others = addressesIn(before).filter((address) => address.toLowerCase() !== last.toLowerCase());
    const onBehalf = /de la part de|on behalf of|\bvia\b/i.test(before);
    const senders = onBehalf ? others.map((address) => senderOf(address, null)) : [];
    return [...senders, senderOf(last, onBehalf ? null : (others[0] ?? null))];
  }
  return addressesIn(text).map((address) => senderOf(address, null));
}

function senderOf(address: string, shown: string | null): PastedSender {
  return { kind: 'sender', address, shown: shown?.toLowerCase() ?? null };
}

function addressesIn(text: string): string[] {
  return text
    .split(/[\s<>()[\],;"«»“”]+/)
    .map((token) => trimmed(token.replace(/^mailto:/i, '').replace(/\?.*$/s, ''), QUOTES))
    .filter((token) => ADDRESS.test(token));
}

/** Addresses anywhere, names of sites only on a line of their own. */
function loneOnes(text: string, hasLinks: boolean): Pasted[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const rest = text.replace(FULL_LINK, ' ');
  const senders = hasLinks
    ? addressesIn(rest).map((address) => senderOf(address, null))
    : lines.flatMap(sendersIn);
  const hosts = lines
    .filter((line) => /^[^\s@:]+\.[^\s@:]{2,}$/.test(line))
    .flatMap((line) => linkOf(line) ?? []);
  return [...senders, ...hosts];
}

/** A bare host counts as a link. */
function linkOf(raw: string): PastedLink | null {
  const typed = trimmed(raw, /[<>"'«»“”‘’\s.,;!)\]]/).replace(/^\(/, '');
  const full = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed}`;
  const link = URL.parse(full);
  if (link === null) return null;
  if (full !== typed && NO_SITE.test(typed)) return null;
  const isLink = /[.[]/.test(link.hostname) || !/^https?:$/.test(link.protocol);
  return isLink ? { kind: 'link', typed, link } : null;
}

function withoutTwice(all: readonly Pasted[]): Pasted[] {
  const keyed = all.map(
    (one) => [one.kind === 'sender' ? one.address.toLowerCase() : one.link.href, one] as const,
  );
  return [...new Map(keyed.toReversed()).values()].toReversed();
}

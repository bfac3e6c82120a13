/** `hosts`: with all names below. `inside`: the link within, null where it cannot be read. */
export interface MailFilter {
  name: string;
  hosts: readonly string[];
  inside?(link: URL): string | null;
}

/** Most common in France first. */
export const MAIL_FILTERS: readonly MailFilter[] = [
  {
    name: 'Microsoft (Safe Links)',
    hosts: [
      'safelinks.protection.outlook.com',
      'safelinks.protection.office365.us',
      'statics.teams.cdn.office.net',
    ],
    inside: parameter('url'),
  },
  {
    name: 'Proofpoint (URL Defense)',
    hosts: ['urldefense.com', 'urldefense.us', 'urldefense.proofpoint.com'],
    inside: (link) => thirdForm(link) ?? secondForm(link) ?? parameter('u')(link),
  },
  { name: 'Mailinblack', hosts: ['mailinblack.com'], inside: (link) => inJson(link.searchParams.get('key')) },
  { name: 'Altospam', hosts: ['altospam.com', 'altospam.net'], inside: parameter('url', 'u') },
  { name: 'Vade', hosts: ['vadesecure.com', 'vade.tech'], inside: parameter('u', 'url') },
  { name: 'Hornetsecurity', hosts: ['hornetsecurity.com'], inside: parameter('u', 'url') },
  { name: 'Secuserve (ProtectLink)', hosts: ['security-mail.net'], inside: parameter('url', 'u') },
  { name: 'Barracuda', hosts: ['cudasvc.com', 'barracudanetworks.com'], inside: parameter('a', 'url') },
  { name: 'Trend Micro', hosts: ['trendmicro.com', 'trendmicro.eu'], inside: parameter('url') },
  {
    name: 'Sophos',
    hosts: ['protection.sophos.com'],
    inside: (link) => inBase64(link.searchParams.get('u')),
  },
  { name: 'Cisco', hosts: ['secure-web.cisco.com'], inside: (link) => lastPart(link) },
  {
    name: 'Check Point',
    hosts: ['protect.checkpoint.com', 'url.avanan.click'],
    inside: (link) => betweenLines(link),
  },
  { name: 'Trellix (FireEye)', hosts: ['fireeye.com', 'trellix.com'], inside: parameter('u') },
  {
    name: 'Symantec',
    hosts: ['clicktime.symantec.com', 'clicktime.cloud.postoffice.net'],
    inside: (link) => parameter('u', 'U')(link) ?? lastPart(link),
  },
  {
    name: 'Bitdefender',
    hosts: ['linkscan.io', 'gravityzone.bitdefender.com'],
    inside: ({ pathname }) => pathname.split('/').map(inBase64).find(isLink) ?? null,
  },
  { name: 'Fortinet', hosts: ['urlisolation.com', 'fortimailcloud.com'], inside: parameter('url') },
  { name: 'Libraesva', hosts: ['esvalabs.com', 'urlsand.libraesva.com'], inside: parameter('u', 'url') },
  { name: 'Zix (AppRiver)', hosts: ['edgepilot.com'], inside: parameter('u') },
  { name: 'Mimecast', hosts: ['mimecast.com', 'mimecastprotect.com'] },
  { name: 'Intermedia', hosts: ['emailprotection.link'] },
  { name: 'SpamTitan', hosts: ['link.spamtitan.com', 'linklock.titanhq.com'], inside: parameter('url', 'u') },
  {
    name: 'Google',
    hosts: ['com', 'fr', 'be', 'ch', 'lu', 'ca', 'de', 'es', 'it'].map((ending) => `www.google.${ending}`),
    inside: (link) => parameter('q', 'url')(link) ?? behindPath('/amp/s/')(link),
  },
  {
    name: 'Bing',
    hosts: ['www.bing.com'],
    inside: ({ searchParams }) => inBase64(searchParams.get('u')?.replace(/^a1/, '') ?? null),
  },
];

function parameter(...names: readonly string[]): (link: URL) => string | null {
  return ({ searchParams }) => names.map((name) => searchParams.get(name)).find(isLink) ?? null;
}

/** `https://urldefense.com/v3/__https://exemple.fr/a*b__;w6k!!…`: signs outside ASCII are stars, listed at the end. */
function thirdForm({ href }: URL): string | null {
  const [, text = '', bytes = ''] = /\/v3\/__(.+?)__;([\w-]*)!/.exec(href) ?? [];
  if (text === '') return null;
  const signs = [...(decoded(bytes) ?? '')];
  const full = text.replace(/\*\*([\w-])|\*/g, (_, run?: string) =>
    run === undefined ? (signs.shift() ?? '*') : signs.splice(0, RUNS.indexOf(run) + 2).join(''),
  );
  return full.replace(/^([a-z]+:\/)(?!\/)/i, '$1/');
}

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `u=https-3A__exemple.fr_a`: a hyphen for %, a low line for a slash. */
function secondForm({ pathname, searchParams }: URL): string | null {
  const written = pathname.startsWith('/v2/') ? searchParams.get('u') : null;
  return written === null ? null : unescaped(written.replaceAll('-', '%').replaceAll('_', '/'));
}

/** `…/v2/___https://exemple.fr___.YXAz…` */
function betweenLines({ href }: URL): string | null {
  return /___(https?:.+?)___/i.exec(href)?.[1] ?? null;
}

/** `/amp/s/exemple.fr/page` */
function behindPath(start: string): (link: URL) => string | null {
  return ({ pathname }) => (pathname.startsWith(start) ? `https://${pathname.slice(start.length)}` : null);
}

/** `…/1abc/https%3A%2F%2Fexemple.fr%2F` */
function lastPart({ pathname }: URL): string | null {
  const link = unescaped(pathname.split('/').at(-1) ?? '');
  return isLink(link) ? link : null;
}

function inBase64(text: string | null): string | null {
  const link = decoded(text ?? '');
  return isLink(link) ? link : null;
}

/** A link named `url` in JSON, in base 64, as a whole or as the middle of a signed token. */
function inJson(text: string | null): string | null {
  const json = (text ?? '').split('.').map(decoded).join(' ');
  const link = /"url"\s*:\s*"([^"]+)"/.exec(json)?.[1]?.replaceAll('\\/', '/') ?? null;
  return isLink(link) ? link : null;
}

function decoded(base64: string): string | null {
  try {
    const bytes = atob(base64.replaceAll('-', '+').replaceAll('_', '/').replace(/ /g, '+'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return null;
  }
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function isLink(text: string | null | undefined): text is string {
  return /^https?:/i.test(text ?? '');
}

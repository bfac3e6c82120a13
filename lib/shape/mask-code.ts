import { ASP_DOMAINS, isBelow } from '../page/hosts.ts';
import { isOrdinary } from './ordinary.ts';
import { GONE, LONGEST_NAME } from './shape.ts';

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const MOST_NAMES = 12;
/** More of them than this may spell a name or a key. */
const MOST_SHORT_WORDS = 2;

/** Names given by code (id, class, field): what is made of ordinary words, with zeros for digits. */
export function maskCode(raw: string): string {
  const names = raw.trim().split(/\s+/).slice(0, MOST_NAMES);
  return names.map(maskName).join(' ');
}

export function maskName(name: string): string {
  if (name.length > LONGEST_NAME || /[@%]/.test(name)) return GONE;
  const composed = name.normalize('NFC');
  if (shortOnes(wordsIn(composed)).length > MOST_SHORT_WORDS) return GONE;
  return composed.replace(RUN, (run) => (wordsIn(run).every(isReadable) ? zeroed(run) : GONE));
}

const zeroed = (run: string): string => run.replace(/\p{N}/gu, '0');

/** `txtMotDePasse1` is `txt`, `Mot`, `De`, `Passe`. */
const wordsIn = (name: string): string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})|(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1$3 $2$4')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');

const shortOnes = (words: readonly string[]): string[] => words.filter(({ length }) => length < 2);

const isReadable = (word: string): boolean => isOrdinary(word) || isCompound(word);

const PART =
  'btn|txt|lbl|frm|div|img|pwd|mdp|box|nav|form|login|logon|user|pass|password|name|input|field|code|captcha|mail|text|button|label|auth|error';
const COMPOUND = new RegExp(`^(?:${PART})([a-z]{4,})$|^([a-z]{4,})(?:${PART})$`, 'i');

/** `loginform`, `btnvalider` */
function isCompound(word: string): boolean {
  const [, end, begin] = COMPOUND.exec(word) ?? [];
  const other = end ?? begin;
  return other !== undefined && isOrdinary(other);
}

const PAGE = /\.(do|jsp|jsf|faces|xhtml|html?|php|aspx?|action|cgi|png|jpe?g|gif|svg)$/i;
const SCHEME = /^(mailto|tel|javascript|data|blob|about|file)$/;

/** Host and path of an address, with `*` for parts that nobody could read; of any other kind of address, its kind. */
export function maskAddress(raw: string): string {
  const [, given = '', rest = ''] = /^\s*(?:([a-z][a-z\d+.-]*):)?([^?#]*)/i.exec(raw) ?? [];
  const kind = given.toLowerCase();
  if (kind && !/^https?$/.test(kind)) return SCHEME.test(kind) ? `${kind}:` : '*:';
  const [, host = '', path = ''] = /^(?:\/\/([^/]*))?(.*)/s.exec(rest) ?? [];
  const parts = path.replace(/(;|%3b)[^/]*/gi, '').split('/');
  return `${kind && `${kind}:`}${host && `//${maskHost(host)}`}${parts.map(maskPart).join('/')}`.slice(
    0,
    300,
  );
}

const DOMAINS = [...ASP_DOMAINS, 'emploi.gouv.fr'];

/** The agency's and the ministry's own, with what stands in front where it is a word. */
function maskHost(raw: string): string {
  const host = raw.toLowerCase().replace(/^.*@/, '').replace(/:\d*$/, '');
  const domain = DOMAINS.find((one) => isBelow(host, one));
  if (domain === undefined) return '*';
  const below = host.slice(0, -domain.length).split('.').filter(Boolean);
  return [...below.map(maskPart), domain].join('.');
}

function maskPart(part: string): string {
  const stem = part.replace(PAGE, '');
  const masked = maskName(stem);
  return (masked.includes(GONE) ? '*' : masked) + part.slice(stem.length);
}

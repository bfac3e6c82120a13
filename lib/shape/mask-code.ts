import { fold } from '../words/fold.ts';
import { isOrdinary } from './ordinary.ts';
import { GONE, LONGEST_NAME } from './shape.ts';

/** « authentication », and a little more. */
const LONGEST_WORD = 16;
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const MOST_NAMES = 12;
const OWNER =
  /^(users?|utilisateurs?|comptes?|accounts?|clients?|customers?|dossiers?|owner|profil|profile|e?mails?|societe|company|session|sid|token|key)$/;

/** A name given by code (id, class, field), without digits, keys drawn by lot and what is in `secrets`. */
export function maskCode(raw: string, secrets: ReadonlySet<string>): string {
  const names = raw.trim().split(/\s+/).slice(0, MOST_NAMES);
  return names.map((name) => maskName(name, secrets)).join(' ');
}

export function maskName(name: string, secrets: ReadonlySet<string>): string {
  if (name.length > LONGEST_NAME || /[@%]/.test(name)) return GONE;
  const isDrawn = (name.match(RUN) ?? []).some(isDrawnByLot);
  let before = '';
  return name.normalize('NFC').replace(RUN, (run) => {
    const isOwners = (isDrawn || OWNER.test(before)) && !isReadable(run);
    before = fold(run);
    return isOwners || holdsSecret(run, secrets) ? GONE : run.replace(/\p{N}/gu, '0');
  });
}

const humpsOf = (run: string): string[] => run.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[\s\p{N}]+/u);

const isReadable = (run: string): boolean => humpsOf(run).every((word) => word === '' || isOrdinary(word));

function holdsSecret(run: string, secrets: ReadonlySet<string>): boolean {
  const folded = fold(run);
  for (const secret of secrets) if (folded.includes(secret)) return true;
  return false;
}

/**
 * Whether it is a key, a token or a session id: letters and digits by turns, or letters that nobody could read aloud.
 */
export function isDrawnByLot(run: string): boolean {
  if (run.length < 8 || isReadable(run)) return false;
  const turns = run.match(/(?=\d\D|\D\d)./g)?.length ?? 0;
  if (turns >= 2 || /^(?=.*\d)[\da-f]{8,}$/i.test(run) || /\d{9}/.test(run)) return true;
  if (/(.)\1{3}/i.test(run)) return true;
  if (run.length < 16) return /[bcdfghjklmnpqrstvwxz]{7,}/i.test(run);
  const humps = run.match(/[a-z](?=[A-Z])/g)?.length ?? 0;
  const isLong = humpsOf(run).some((word) => word.length > LONGEST_WORD);
  if (isLong || humps > run.length / 5 || run.length / (humps + 1) > 14) return true;
  return /[bcdfghjklmnpqrstvwxz]{6,}/i.test(run);
}

const PAGE = /\.(do|jsp|jsf|faces|xhtml|html?|php|aspx?|action|cgi|png|jpe?g|gif|svg)$/i;

/** Host and path of an address, with `*` for parts that nobody could read; of any other kind of address, its kind. */
export function maskAddress(raw: string, secrets: ReadonlySet<string>): string {
  const [, kind = '', rest = ''] = /^\s*(?:([a-z][a-z\d+.-]*):)?([^?#]*)/i.exec(raw) ?? [];
  if (kind && !/^https?$/i.test(kind)) return `${kind.toLowerCase()}:`;
  const [, host = '', path = ''] = /^(?:\/\/([^/]*))?(.*)/.exec(rest) ?? [];
  const parts = path.replace(/(;|%3b)[^/]*/gi, '').split('/');
  const kept = parts.map((part) => maskPart(part, secrets)).join('/');
  return `${kind && `${kind.toLowerCase()}:`}${host && `//${hostOf(host)}`}${kept}`.slice(0, 300);
}

const hostOf = (host: string): string => host.replace(/^.*@/, '').replace(/:\d*$/, '').replace(/\d/g, '0');

function maskPart(part: string, secrets: ReadonlySet<string>): string {
  const stem = part.replace(PAGE, '');
  const masked = maskName(part, secrets);
  if (masked.includes(GONE)) return part === '' ? '' : '*';
  const isPlain = stem.split(/[^\p{L}\p{N}]+/u).every(isReadable);
  return isPlain || stem !== part ? masked : '*';
}

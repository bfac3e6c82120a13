import {
  ENDING_SLIPS,
  NEIGHBOURS,
  PROVIDER_ENDING_SLIPS,
  PROVIDERS,
  type Provider,
} from './email-domains.ts';
import { slipsBetween } from './near.ts';

/** The domain that was probably meant, in lower case; null where a firm may really bear the typed one. */
export function meantDomain(typed: string): string | null {
  const domain = withoutEcho(typed.replace(/^www\./, ''));
  const dot = domain.indexOf('.');
  const name = domain.slice(0, dot);
  const ending = domain.slice(dot + 1);
  const provider = PROVIDERS.find((one) => one.name === name) ?? mistyped(name, ending);
  const meant = provider ? ofProvider(provider, name, ending) : withEndingMended(domain);
  return meant === typed ? null : meant;
}

/** Mends `orange.fr.fr`, `gmail.com.fr`. */
function withoutEcho(domain: string): string {
  const once = domain.replace(/\.(fr|com|net|org)\.\1$/, '.$1');
  const first = PROVIDERS.map(({ name, endings }) => `${name}.${endings[0]}`);
  return first.find((known) => once === `${known}.fr` || once === `${known}.com`) ?? once;
}

function ofProvider(
  { name, endings, nowhereElse }: Provider,
  written: string,
  ending: string,
): string | null {
  if (endings.includes(ending)) return `${name}.${ending}`;
  const mended = ENDING_SLIPS.get(ending) ?? PROVIDER_ENDING_SLIPS.get(ending);
  if (mended === undefined && !nowhereElse) return written === name ? `${name}.${ending}` : null;
  return `${name}.${mended !== undefined && endings.includes(mended) ? mended : endings[0]}`;
}

function mistyped(name: string, ending: string): Provider | undefined {
  if (NEIGHBOURS.has(name)) return undefined;
  const isNear = (one: Provider) =>
    one.written?.includes(name) ||
    (one.slips > 0 && startsAlike(name, one.name) && slipsBetween(name, one.name, one.slips) <= one.slips);
  return PROVIDERS.find((one) => isNear(one) && ofProvider(one, name, ending) !== null);
}

/** The first letter is nearly always right, or swapped with the second, or doubled. */
function startsAlike(name: string, known: string): boolean {
  return name[0] === known[0] || (name[0] === known[1] && name[1] === known[0]);
}

function withEndingMended(domain: string): string {
  const dot = domain.lastIndexOf('.');
  const mended = ENDING_SLIPS.get(domain.slice(dot + 1));
  return mended === undefined ? domain : `${domain.slice(0, dot)}.${mended}`;
}

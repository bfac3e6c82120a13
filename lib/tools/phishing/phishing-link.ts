import { SITE } from '../../page/place.ts';
import { isOfTheAsp, knownOfAsp } from './asp-hosts.ts';
import { type Finding, SUMMARIES } from './finding.ts';
import { heldLink } from './held-link.ts';
import { hostMismatches } from './phishing-host.ts';
import { registeredPart } from './true-host.ts';
import { unwrap, type Written } from './unwrap.ts';

const TRUE_HOST = new URL(SITE).hostname;
const FIREFOX_HOST = 'www.mozilla.org';
const SHORTENERS =
  /^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|lnkd\.in|rebrand\.ly|cutt\.ly|shorturl\.at)$/;

export function linkFinding(pasted: Written): Finding {
  const { filters, inside } = unwrap(pasted);
  return inside === null ? hidden(pasted.link, filters) : { ...bareFinding(inside), filters };
}

function hidden(link: URL, filters: string[]): Finding {
  const last = filters.at(-1) ?? '';
  return {
    verdict: 'unknown',
    compared: link.hostname,
    registered: registeredPart(link.hostname),
    matches: [],
    mismatches: ['L’adresse que ce lien cache ne peut pas être lue ici.'],
    summary: `Lien réécrit par ${last} : l’outil ne peut pas voir où il mène.`,
    filters,
  };
}

type Bare = Omit<Finding, 'filters'>;

function bareFinding({ link, typed }: Written): Bare {
  if (!/^https?:$/.test(link.protocol)) return noPage(link.protocol);
  const host = link.hostname.replace(/\.$/, '');
  const [verdict, matches] = known(host);
  const truth = verdict === 'different' ? TRUE_HOST : host;
  const wrong = hostMismatches(host, typedHost(typed), truth);
  const held = verdict === 'different' ? heldLink(link, registeredPart(host)) : [];
  const mismatches = [...wrong, ...held, ...shortened(host), ...oddities(link, typed, host)];
  const registered = registeredPart(host);
  return { compared: host, registered, matches, mismatches, ...told(verdict, mismatches) };
}

function noPage(protocol: string): Bare {
  const mismatches = [`Ce n’est pas une adresse de page web (elle commence par « ${protocol} »).`];
  const summary = SUMMARIES.different;
  return { verdict: 'different', compared: protocol, registered: '', matches: [], mismatches, summary };
}

/** A host that is known may still be written to deceive. */
function told(verdict: Known, reasons: readonly string[]): Pick<Bare, 'verdict' | 'summary'> {
  if (verdict === 'different') return { verdict, summary: SUMMARIES.different };
  if (reasons.length > 0) return { verdict: 'different', summary: SUMMARIES.oddLink };
  return { verdict, summary: verdict === 'asp' ? SUMMARIES.aspLink : SUMMARIES.same };
}

type Known = 'same' | 'asp' | 'different';

function known(host: string): [Known, string[]] {
  if (host === TRUE_HOST) return ['same', [`Le site est bien nommé ${TRUE_HOST}.`]];
  if (host === FIREFOX_HOST)
    return ['same', ['La fiche « Difficultés de connexion » donne un lien de ce site pour Mozilla Firefox.']];
  return isOfTheAsp(host) ? ['asp', knownOfAsp(host)] : ['different', []];
}

function oddities({ protocol, username, password, port }: URL, typed: string, host: string): string[] {
  const odd: string[] = [];
  if (protocol === 'http:')
    odd.push('Le lien commence par http:// et non https:// : la liaison n’est pas protégée.');
  if (username !== '' || password !== '') {
    odd.push(
      `Ce qui précède le signe @ n’est pas le site : le site est ${host}, le reste cherche à tromper l’œil.`,
    );
  }
  if (port !== '') odd.push(`Le lien précise un port inhabituel (${port}).`);
  if (/^[^?#]*\\/.test(typed)) {
    odd.push(
      'Le lien contient une barre inversée (\\), que le navigateur lit comme « / » : elle cache où finit le nom.',
    );
  }
  return odd;
}

function shortened(host: string): string[] {
  return SHORTENERS.test(host) ? ['C’est un lien raccourci : il ne dit pas où il mène.'] : [];
}

/** The host before the browser turns it to lower case and punycode. */
function typedHost(typed: string): string {
  const rest = typed.replace(/^[a-z]+:[/\\]*/i, '').replace(/[/\\?#].*$/s, '');
  return rest
    .slice(rest.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

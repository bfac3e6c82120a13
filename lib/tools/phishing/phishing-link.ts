import { SITE } from '../../page/place.ts';
import { isOfTheAsp, knownOfAsp } from './asp-hosts.ts';
import { type Finding, SUMMARIES } from './finding.ts';
import { hostMismatches } from './phishing-host.ts';
import { registeredPart } from './true-host.ts';
import { unwrap, type Written } from './unwrap.ts';

const TRUE_HOST = new URL(SITE).hostname;
const FIREFOX_HOST = 'www.mozilla.org';
const SHORTENERS =
  /^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|lnkd\.in|rebrand\.ly|cutt\.ly|shorturl\.at)$/;

/** Looks inside a link and compares it with the extranet's address. */
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

function bareFinding({ link, typed }: Written): Omit<Finding, 'filters'> {
  if (!/^https?:$/.test(link.protocol)) {
    const mismatches = [`Ce n’est pas une adresse de page web (elle commence par « ${link.protocol} »).`];
    const summary = SUMMARIES.different;
    return {
      verdict: 'different',
      compared: link.protocol,
      registered: '',
      matches: [],
      mismatches,
      summary,
    };
  }
  const host = link.hostname.replace(/\.$/, '');
  const named = { compared: host, registered: registeredPart(host) };
  const odd = oddities(link, typed, host);
  const [verdict, matches] = known(host);
  if (verdict === 'different') {
    const mismatches = [...hostMismatches(host, typedHost(typed), TRUE_HOST), ...shortened(host), ...odd];
    return { ...named, verdict, matches, mismatches, summary: SUMMARIES.different };
  }
  const mismatches = [...writing(host, typed), ...odd];
  if (mismatches.length > 0) {
    return { ...named, verdict: 'different', matches, mismatches, summary: SUMMARIES.oddLink };
  }
  return {
    ...named,
    verdict,
    matches,
    mismatches,
    summary: verdict === 'asp' ? SUMMARIES.aspLink : SUMMARIES.same,
  };
}

function known(host: string): ['same' | 'asp' | 'different', string[]] {
  if (host === TRUE_HOST) return ['same', [`Le site est bien nommé ${TRUE_HOST}.`]];
  if (host === FIREFOX_HOST)
    return ['same', ['La fiche « Difficultés de connexion » donne un lien de ce site pour Mozilla Firefox.']];
  return isOfTheAsp(host) ? ['asp', knownOfAsp(host)] : ['different', []];
}

/** A true host may still be written to deceive, or copied from where it was. */
function writing(host: string, typed: string): string[] {
  return hostMismatches(host, typedHost(typed), host);
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

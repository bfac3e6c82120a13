import { SITE } from '../../page/place.ts';
import { hostMismatches } from './phishing-host.ts';

/** What was compared and how it fared; the sentences are French and stand alone. */
export interface Finding {
  compared: string;
  matches: string[];
  mismatches: string[];
}

const TRUE_HOST = new URL(SITE).hostname;
const FIREFOX_HOST = 'www.mozilla.org';

/** Compares a link with the extranet's address. `typed` is the text before a browser tidied it up. */
export function linkFindings(link: URL, typed: string): Finding {
  if (!/^https?:$/.test(link.protocol)) {
    return {
      compared: link.protocol,
      matches: [],
      mismatches: [`Ce n’est pas une adresse de page web (elle commence par « ${link.protocol} »).`],
    };
  }
  const host = link.hostname.replace(/\.$/, '');
  const mismatches = [
    ...hostMismatches(host, typedHost(typed), TRUE_HOST),
    ...protocolMismatches(link),
    ...userInfoMismatches(link),
    ...(link.port === '' ? [] : [`Le lien précise un port inhabituel (${link.port}).`]),
  ];
  const matches = host === TRUE_HOST ? [`Le site est bien nommé ${TRUE_HOST}.`] : [];
  if (host === FIREFOX_HOST) return { compared: host, ...firefox(mismatches) };
  return { compared: host, matches, mismatches };
}

function protocolMismatches({ protocol }: URL): string[] {
  return protocol === 'http:'
    ? ['Le lien commence par http:// et non https:// : la liaison n’est pas protégée.']
    : [];
}

function userInfoMismatches({ username, password }: URL): string[] {
  if (username === '' && password === '') return [];
  return ['Ce qui précède le signe @ n’est pas le site : ce lien cherche à tromper l’œil.'];
}

/** The sheet « Difficultés de connexion » links to Firefox: not the extranet, but not foreign either. */
function firefox(mismatches: readonly string[]): Omit<Finding, 'compared'> {
  const others = mismatches.filter((reason) => !reason.includes(TRUE_HOST));
  return {
    matches: ['La fiche « Difficultés de connexion » donne un lien de ce site pour Mozilla Firefox.'],
    mismatches: others,
  };
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

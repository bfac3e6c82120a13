import { slipsBetween } from '../request/mail/near.ts';
import { registeredPart } from './true-host.ts';

const PUNYCODE = /(?:^|\.)xn--/;
const FULL_WIDTH = /[\uFF01-\uFF5E\u3002\uFF61\u2024\u2044\u2215]/;

/** Letters that are drawn like a Latin one. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ԁ: 'd',
  ɡ: 'g',
  ν: 'v',
  ο: 'o',
  ι: 'i',
  ı: 'i',
  '0': 'o',
  '1': 'l',
};

/** A host as a hurried eye reads it: without accents, look-alikes replaced, rn as m. */
export function appearance(host: string): string {
  const plain = host.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const letters = [...plain].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
  return letters.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('l', 'i');
}

/** What differs from the true host, in French; empty for the true one. `typed`: the host before a browser reads it. */
export function hostMismatches(host: string, typed: string, truth: string): string[] {
  const tricks = writingTricks(host, typed);
  if (host === truth) return tricks;
  if (/^[\d.]+$|^\[/.test(host)) tricks.push('Le lien mène à une adresse en chiffres, pas à un nom de site.');
  if (holdsTrueNameAsDecoy(host, truth)) {
    tricks.push(`Le vrai nom n’est là qu’en décor : le site visité est ${registeredPart(host)}.`);
  } else if (resembles(typed, truth)) {
    tricks.push(`Le nom ressemble à ${truth}, mais il est écrit autrement.`);
  }
  return [...tricks, `Le nom attendu est ${truth}, celui-ci est ${host}.`];
}

function writingTricks(host: string, typed: string): string[] {
  const tricks: string[] = [];
  if (FULL_WIDTH.test(typed)) {
    tricks.push(
      'Le nom du site contient des caractères élargis ou déguisés, qui imitent des lettres ou des points.',
    );
  }
  const plain = typed.normalize('NFKC');
  if (PUNYCODE.test(host) || /[^\p{ASCII}]/u.test(plain)) {
    tricks.push(
      'Le nom du site contient des lettres d’un autre alphabet ou accentuées, qui imitent des lettres ordinaires.',
    );
  }
  return tricks;
}

/** As `activitepartielle.emploi.gouv.fr.exemple.com` or `activitepartielle-emploi-gouv-fr.com` does. */
function holdsTrueNameAsDecoy(host: string, truth: string): boolean {
  const words = (name: string) => name.replace(/[.-]/g, '');
  return !host.endsWith(`.${truth}`) && words(host).includes(words(truth)) && words(host) !== words(truth);
}

function resembles(typed: string, truth: string): boolean {
  if (typed.length > 2 * truth.length) return false;
  const seen = appearance(typed);
  const expected = appearance(truth);
  if (slipsBetween(seen, expected, 3) <= 3) return true;
  // The first words alone under another ending: activitepartielle.example.com.
  const [first = ''] = expected.split('.');
  return first.length > 8 && seen.split(/[.-]/).join('').includes(first);
}

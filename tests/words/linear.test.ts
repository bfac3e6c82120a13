// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/words/fold.ts';
import { meaningsOf } from '../../lib/words/meaning.ts';
import * as sieves from '../../lib/words/sieves.ts';
import { growth } from '../tools/growth.ts';
import { topics } from './topics.ts';

/** What patterns over sentences may stumble over, again and again. */
const PIECES = [
  'mon ',
  'ne pas ',
  'n’est ',
  'de ',
  ', ',
  ' ',
  '\t',
  '\n',
  ' \n',
  '« ',
  '"',
  '(',
  '9 ',
  '503 ',
  'compte ',
];
const SAID = [
  'trop ',
  'trop de ',
  'tentative ',
  'mot de passe ',
  'erreur : ',
  'aucun établissement ',
  'session ',
  'a',
  'é\u0301',
  '?',
  'A ',
  '. ',
];
const noises = [...PIECES, ...SAID].map((piece) => ({ begins: '', piece, ends: '' }));

/** Eight times as long may take ten times as long; what looks back and forth takes sixty-four. */
const MOST = 20;

const readers: [string, (text: string) => unknown][] = [
  ['fold', fold],
  ['meaningsOf', meaningsOf],
  ...Object.entries(sieves).map(([name, sieve]): [string, (text: string) => unknown] => {
    const pattern = new RegExp(sieve);
    return [name, (text) => pattern.test(text)];
  }),
  ...topics.flatMap(([name, [line]]): [string, (text: string) => unknown][] =>
    line ? [[name, (text) => line.topic.test(text)]] : [],
  ),
];

describe('a text of any length is read in a time that grows as it does', () => {
  it.each(readers)('by %s', (_, read) => {
    const slow = noises
      .map((noise) => ({ ...noise, growth: growth(read, noise) }))
      .filter(({ growth }) => growth > MOST);
    expect(slow).toEqual([]);
  });
});

import { fold } from '../words/fold.ts';
import type { Topic } from '../words/topic.ts';
import {
  creating,
  forgotIdentifier,
  forgotPassword,
  loggingIn,
  subscribing,
} from '../words/topics/purposes.ts';
import { all, attribute, firstChildOf, isElement, lineage, nextOf, tagOf, textOf, titleOf } from './dom.ts';
import { captionOf } from './form-parts.ts';
import type { Page } from './page.ts';
import { isRendered } from './rendered.ts';
import type { FormKind } from './signature.ts';

const PURPOSES: readonly [FormKind, Topic][] = [
  ['forgot-identifier', forgotIdentifier],
  ['forgot-password', forgotPassword],
  ['creation', creating],
  ['login', loggingIn],
];

interface Surroundings {
  document: Document;
  page: Page;
  /** With a log-in form beside, a page must say twice as clearly that it is for something else. */
  besideLogin: boolean;
}

/**
 * What a form is for, by the words around it; null where they do not tell. Links do not count: log-in pages link to
 * every procedure.
 */
export function purposeOf(
  block: Element,
  buttons: readonly Element[],
  around?: Surroundings,
): FormKind | null {
  if (all(block, 'textarea').length > 0) return null;
  const inside = fold(textOf(block).slice(0, 2_000));
  const own = buttons.filter((button) => tagOf(button) !== 'a').map(captionOf);
  const weak = [
    ...own,
    fold(['name', 'id', 'action'].map((name) => wordsOf(attribute(block, name))).join(' ')),
  ];
  const strong = around
    ? [...headingsOf(block, around.document), fold(titleOf(around.document)), ...pathOf(around)]
    : headingsIn(block);
  if (/question secrete|secret question/.test(inside)) weak.push('question secrete');
  if ([...strong, ...weak].some(subscribing.test)) return null;
  const scores = PURPOSES.map(([kind, { test }]) => ({
    kind,
    score: 2 * strong.filter(test).length + Math.min(1, weak.filter(test).length),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  const enough = around ? (around.besideLogin ? 5 : 2) : 1;
  return best.score >= enough ? best.kind : null;
}

export const wordsOf = (code: string): string =>
  code
    .replace(/;.*|\?.*/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[/_.:-]+/g, ' ');

const pathOf = ({ page }: Surroundings): string[] => {
  const words = fold(wordsOf(page.path));
  return [
    words
      .replace(/\b(identifiant|login|password|mdp|mot ?de ?passe)(?=oubli|perdu)/, '$1 ')
      .replace(/motdepasse/, 'mot de passe'),
  ];
};

const HEADINGS = 'h1,h2,h3,h4,legend,caption,[role=heading],th[colspan]';

const headingsIn = (block: Element): string[] => readable(all(block, HEADINGS));

function headingsOf(block: Element, document: Document): string[] {
  const main = all(document, 'h1,h2,[role=heading]').filter(isRendered).slice(0, 3);
  const above = lineage(block, 6).flatMap((one) => childrenBefore(one).filter((child) => isTitle(child)));
  return readable([...new Set([...all(block, HEADINGS), ...above, ...main])]);
}

const readable = (headings: readonly Element[]): string[] =>
  headings
    .slice(0, 12)
    .map((heading) => fold(textOf(heading)))
    .filter((text) => text.length < 120);

function childrenBefore(element: Element): Element[] {
  const before: Element[] = [];
  const parent = lineage(element, 2)[1];
  for (
    let at = parent ? firstChildOf(parent) : null;
    at && at !== element && before.length < 12;
    at = nextOf(at)
  ) {
    if (isElement(at)) before.push(at);
  }
  return before;
}

function isTitle(element: Element): boolean {
  if (all(element, 'input,select').length > 0) return false;
  const text = textOf(element).trim();
  if (text.length === 0 || text.length > 90) return false;
  return (
    /^h[1-6]$/.test(tagOf(element)) ||
    all(element, 'h1,h2,h3,h4,b,strong,big').length > 0 ||
    /^(b|strong)$/.test(tagOf(element))
  );
}

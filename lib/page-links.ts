import type { PageLink } from './advice/advice.ts';
import { all, attribute, tagOf, textOf } from './signals/dom.ts';
import { fold } from './signals/fold.ts';
import { isRendered } from './signals/rendered.ts';

const LINKS = 'a, button, summary, [role=link], [role=button], input[type=submit], input[type=button]';
/** Longer than this a text is no label: a whole paragraph may be one link. */
const LONGEST = 80;

/**
 * The page's own link or button with one of these visible labels, the first label found wins; null without one.
 * Accents, case, apostrophes and punctuation are forgiven; a text that only contains the label comes second.
 */
export function findPageLink(page: Document, labels: readonly PageLink[]): HTMLElement | null {
  const links = all(page, LINKS).map((element) => ({ element, label: plain(labelOf(element)) }));
  for (const label of labels.map(plain)) {
    const fitting = [
      ...links.filter((link) => link.label === label),
      ...links.filter((link) => link.label !== label && link.label.includes(label)),
    ];
    const found = fitting.find(({ element }) => isRendered(element))?.element;
    if (found instanceof HTMLElement) return found;
  }
  return null;
}

function labelOf(link: Element): string {
  if (tagOf(link) === 'input') return attribute(link, 'value');
  const text = (textOf(link) ?? '').trim() || attribute(link, 'aria-label') || attribute(link, 'title');
  if (text) return text.length > LONGEST ? '' : text;
  return all(link, 'img')
    .map((image) => attribute(image, 'alt'))
    .join(' ');
}

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

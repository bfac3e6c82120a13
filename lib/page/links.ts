import { fold } from '../words/fold.ts';
import { all, attribute, tagOf, textOf } from './dom.ts';
import { isHtml } from './nodes.ts';
import { isRendered } from './rendered.ts';

const LINKS = 'a, button, summary, [role=link], [role=button], input[type=submit], input[type=button]';
const LONGEST = 80;

const LABELS = [
  "J'ai oublié mon identifiant",
  "J'ai oublié mon mot de passe",
  "Besoin d'aide ?",
  'Créer mon espace',
] as const;

/** A link of the site that advice points at, called by its visible label. */
export type PageLink = (typeof LABELS)[number];

export type PageLinks = ReadonlyMap<PageLink, HTMLElement>;

/** Finds the links that advice points at, whatever their accents, case and punctuation; an exact label goes first. */
export function pageLinks(page: Document): PageLinks {
  const candidates = all(page, LINKS).flatMap((element) => {
    const text = plain(labelOf(element));
    return text && isHtml(element) ? [{ element, text }] : [];
  });
  const found = new Map<PageLink, HTMLElement>();
  for (const label of LABELS) {
    const wanted = plain(label);
    const exact = candidates.filter(({ text }) => text === wanted);
    const longer = candidates.filter(({ text }) => text !== wanted && text.includes(wanted));
    const link = [...exact, ...longer].find(({ element }) => isRendered(element));
    if (link) found.set(label, link.element);
  }
  return found;
}

function labelOf(link: Element): string {
  if (tagOf(link) === 'input') return attribute(link, 'value');
  const text = textOf(link).trim() || attribute(link, 'aria-label') || attribute(link, 'title');
  if (text.length > LONGEST) return '';
  return (
    text ||
    all(link, 'img')
      .map((image) => attribute(image, 'alt'))
      .join(' ')
  );
}

/** Without `\p{L}`, which costs a browser milliseconds to put together. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

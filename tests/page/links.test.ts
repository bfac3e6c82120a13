import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pageLinks } from '../../lib/page/links.ts';

beforeEach(() => {
  // Nothing is laid out here: every element that is not hidden counts as drawn.
  const box = { left: 0, top: 0, right: 100, bottom: 20, width: 100, height: 20 } as DOMRect;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function page(html: string) {
  document.body.append(document.createRange().createContextualFragment(html));
  return pageLinks(document);
}

it.each([
  ['as the help sheets write it', "<a href=#>J'ai oublié mon identifiant</a>"],
  ['with a typographic apostrophe', '<a href=#>J’ai oublié mon identifiant</a>'],
  ['in upper case without accents', "<a href=#>J'AI OUBLIE MON IDENTIFIANT</a>"],
  ['over several lines', "<a href=#><span>J'ai oublié</span>\n  <b>mon identifiant</b></a>"],
  ['with an arrow and a question mark', "<a href=#>› J'ai oublié mon identifiant ?</a>"],
  ['as a button of a form', `<input type=submit value="J'ai oublié mon identifiant">`],
  ['as the text of a picture', `<a href=#><img alt="J'ai oublié mon identifiant"></a>`],
  ['as one with the other', "<a href=#>Aide : j'ai oublié mon identifiant ou mon mot de passe</a>"],
])('the link is found %s', (_, html) => {
  expect(page(html).get("J'ai oublié mon identifiant")?.isConnected).toBe(true);
});

it('the exact label is preferred to one that only contains it', () => {
  const links = page("<a id=long href=#>Besoin d'aide ? Nous écrire</a><a id=exact href=#>Besoin d’aide</a>");
  expect(links.get("Besoin d'aide ?")?.id).toBe('exact');
});

it.each([
  ['text that is no link', "<p>J'ai oublié mon identifiant</p>"],
  ['a paragraph that is one large link', `<a href=#>${'Lisez ceci. '.repeat(9)}Besoin d'aide ?</a>`],
  ['another link', '<a href=#>Accueil</a>'],
])('%s is not taken for it', (_, html) => {
  expect(page(html).size).toBe(0);
});

it('a link that is not drawn is not pointed at', () => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
  expect(page("<a href=# hidden>Besoin d'aide ?</a>").size).toBe(0);
});

import { afterEach, describe, expect, it } from 'vitest';
import { documentsOf, hasUndefined, treesIn } from '../../lib/page/documents.ts';
import { all, byId, closest, contains, lineage, textOf } from '../../lib/page/dom.ts';
import { labelOf } from '../../lib/page/fields.ts';
import { learnTrees } from '../../lib/page/flat.ts';

afterEach(() => {
  document.body.innerHTML = '';
  learnTrees(document);
});

/** Puts an element with a shadow root that holds this into another one, or into its root. */
function host(html: string, within: Element | ShadowRoot = document.body, mode: ShadowRootMode = 'open') {
  const element = document.createElement('x-part');
  within.append(element);
  const root = element.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

const FIELD = (label: string, type: string) =>
  `<label for="saisie">${label}</label><input id="saisie" type="${type}" name="${type}">`;

describe('a page with open shadow roots is read as it is drawn', () => {
  it('an element holds what its root holds, in the order of the page', () => {
    document.body.innerHTML = '<p id="before"></p><main></main><p id="after"></p>';
    const root = host('<p id="inside"></p>', document.querySelector('main') ?? document.body);
    learnTrees(document);
    expect(all(document, 'p').map(({ id }) => id)).toEqual(['before', 'inside', 'after']);
    const [inside] = all(document, '#inside');
    expect(inside && contains(document.body, inside)).toBe(true);
    expect(inside && closest(inside, 'main')).toBe(document.querySelector('main'));
    expect(inside && lineage(inside, 9)).toContain(root.host);
  });

  it('its text is that of its roots, without their styles', () => {
    host('<style>p{color:red}</style><p>Mot de passe incorrect</p>');
    learnTrees(document);
    expect(textOf(document.body)).toBe('Mot de passe incorrect');
  });

  it('an id says something within its own root only', () => {
    const first = host(FIELD('Identifiant', 'text'));
    const second = host(FIELD('Mot de passe', 'password'));
    learnTrees(document);
    const [user, pass] = all(document, 'input');
    expect([user, pass].map((field) => field && labelOf(field))).toEqual(['identifiant', 'mot de passe']);
    expect(user && byId(user, 'saisie')).toBe(first.querySelector('input'));
    expect(pass && byId(pass, 'saisie')).toBe(second.querySelector('input'));
  });
});

describe('nothing is read, and nothing breaks,', () => {
  it('in a closed root', () => {
    host('<input type="password">', document.body, 'closed');
    learnTrees(document);
    expect(all(document, 'input')).toEqual([]);
    expect(treesIn([document])).toEqual([document]);
  });

  it('where there are no roots any more', () => {
    const root = host('<input>');
    learnTrees(document);
    expect(all(document, 'input')).toHaveLength(1);
    root.host.remove();
    learnTrees(document);
    expect(all(document, 'input')).toEqual([]);
  });
});

it('a hundred roots, each in the one before, are watched and read', () => {
  let root: Element | ShadowRoot = document.body;
  for (let depth = 0; depth < 100; depth += 1) root = host('<p>un étage</p>', root);
  learnTrees(document);
  expect(treesIn([document])).toHaveLength(101);
  expect(all(document, 'p')).toHaveLength(100);
  expect(textOf(document.body)).toBe('un étage'.repeat(100));
});

it('a page of thousands of elements is not searched for roots', () => {
  document.body.innerHTML = '<p></p>'.repeat(4_000);
  host('<input>');
  expect(treesIn(documentsOf(window))).toEqual([document]);
});

it('a page waits for its web components only where their roots would be searched for', () => {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = '<x-late></x-late>';
  expect(hasUndefined(page)).toBe(true);
  page.body.innerHTML = `<x-late></x-late>${'<p></p>'.repeat(4_000)}`;
  expect(hasUndefined(page)).toBe(false);
});

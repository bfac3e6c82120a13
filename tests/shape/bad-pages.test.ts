import { afterEach, describe, expect, it } from 'vitest';
import { shapeSchema } from '../../lib/doors/shape-schema.ts';
import { pageShape } from '../../lib/shape/page-shape.ts';
import { HEAVIEST, MOST_LINES } from '../../lib/shape/shape.ts';
import { shapeFile } from '../../lib/shape/shape-file.ts';

const LOGIN = `<form action="/aparts/login.do"><label for="u">Identifiant</label><input id="u" name="username">
  <label for="p">Mot de passe</label><input id="p" type="password" name="password"><button>Se connecter</button></form>`;

function shapeOf(page: string) {
  document.body.innerHTML = page;
  return pageShape();
}

const tagsIn = (page: string) => shapeOf(page).lines.map(({ tag }) => tag);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a page of bad manners', () => {
  it('with a form of very many fields has a shape that ends', () => {
    const { lines } = shapeOf(`<form>${'<label>Mot</label><input name="champ">'.repeat(5_000)}</form>`);
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES + 2);
  });

  it('with names as long as it likes has a file of 100 kB at most', () => {
    const long = 'é'.repeat(2_000);
    const field = `<input aria-label="Champ ${long}" title="Saisir votre ${'champ '.repeat(35)}" class="${'carte-bloc '.repeat(60)}" id="ligne" alt="${'mot '.repeat(55)}" placeholder="${'code '.repeat(45)}">`;
    const shape = shapeOf(`<form>${field.repeat(600)}</form>`);
    expect(new TextEncoder().encode(shapeFile(shape)).length).toBeLessThanOrEqual(HEAVIEST);
    expect(shape.lines.length).toBeGreaterThan(50);
  });

  it('whose fields bear the names of what is asked of elements is described like any other', () => {
    const names = [
      'nodeName',
      'attributes',
      'localName',
      'children',
      'firstChild',
      'nextSibling',
      'parentNode',
      'getAttribute',
      'querySelectorAll',
      'innerText',
      'textContent',
      'id',
      'className',
      'tagName',
      'nodeType',
      'shadowRoot',
    ];
    const traps = names.map((name) => `<input name="${name}" id="${name}">`).join('');
    const { lines } = shapeOf(LOGIN.replace('<label', `${traps}<label`));
    expect(lines.filter(({ tag }) => tag === 'input')).toHaveLength(names.length + 2);
    expect(
      lines.some(({ tag, attributes }) => tag === 'form' && attributes.action === '/aparts/login.do'),
    ).toBe(true);
  });

  it('that nests roots in roots is followed, and ends', () => {
    document.body.innerHTML = '<div id="a"></div>';
    let at: Element | null = document.querySelector('div');
    for (let level = 0; at && level < 60; level += 1) {
      const root = at.attachShadow({ mode: 'open' });
      root.innerHTML = level === 40 ? `${LOGIN}<div></div>` : '<div></div>';
      at = root.querySelector('div');
    }
    const { lines } = pageShape();
    expect(lines.filter(({ tag }) => tag === '#root').length).toBeGreaterThan(20);
  });

  it('is left as it was', () => {
    document.body.innerHTML = `${LOGIN}<div data-x="1" style="color: red">Erreur</div>`;
    const before = document.documentElement.outerHTML;
    pageShape();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('without anything has a shape too', () => {
    expect(tagsIn('')).toContain('body');
  });

  it.each([LOGIN, '', '<p>Bonjour</p>', `<x-é é="1">${LOGIN}</x-é>`])(
    'has a shape that passes at the door',
    (page) => {
      expect(shapeSchema.safeParse(shapeOf(page)).success).toBe(true);
    },
  );
});

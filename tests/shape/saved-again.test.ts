import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { readShapeFile } from '../../lib/doors/shape-schema.ts';
import { pageShape } from '../../lib/shape/page-shape.ts';
import { rowsOf, without } from '../../lib/shape/rows.ts';
import type { Shape } from '../../lib/shape/shape.ts';
import { FILE, shapeFile } from '../../lib/shape/shape-file.ts';
import { withLine } from '../../scripts/new/laid.ts';
import { laidPage } from '../../scripts/page/laid-page.ts';
import { markupOf } from '../../scripts/page/markup.ts';

const LOGIN = `<form id="f" action="/aparts/login.do"><h1>Connexion</h1><p role="alert">Mot de passe incorrect.</p>
  <label for="u12">Identifiant</label><input id="u12" name="username"><label for="u34">Mot de passe</label>
  <input id="u34" type="password" name="password"><img src="/aparts/captcha.jpg?x=1" alt="Code de sécurité">
  <input type="submit" value="Se connecter"></form>`;

function shapeOf(page: string): Shape {
  document.body.innerHTML = page;
  document.title = 'Connexion';
  return pageShape();
}

/** As the file says it once more. */
function readBack(shape: Shape): Shape {
  const read = readShapeFile(shapeFile(shape));
  if ('problem' in read) throw new Error(read.problem);
  return read.shape;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a described page becomes a saved page', () => {
  it('with the same fields, labels and words', () => {
    const first = shapeOf(LOGIN);
    const page = new DOMParser().parseFromString(markupOf(readBack(first)), 'text/html');
    expect(page.title).toBe('Connexion');
    expect(page.querySelector('[role=alert]')?.textContent?.trim()).toBe('Mot de passe incorrect.');
    const password = page.querySelector('input[type=password]');
    const label = page.querySelector(`label[for="${password?.id}"]`);
    expect(label?.textContent?.trim()).toBe('Mot de passe');
    expect(page.querySelector('input[type=submit]')?.getAttribute('value')).toBe('Se connecter');
    expect(page.querySelector('img')?.getAttribute('src')).toBe('/aparts/captcha.jpg');
  });

  it('that is described as it was before', () => {
    const first = shapeOf(LOGIN);
    const saved = markupOf(readBack(first));
    const body = saved.slice(saved.indexOf('<body>') + 6, saved.indexOf('</body>'));
    const again = shapeOf(body);
    const told = ({ lines }: Shape) => lines.map(({ tag, attributes, text }) => ({ tag, attributes, text }));
    expect(told(again)).toEqual(told(first));
  });

  it('that asks nothing of another host', () => {
    const page = `<form><object data="https://a.asp-public.fr/x.png"></object><embed src="https://a.asp-public.fr/x.png">
      <img src="https://a.asp-public.fr/x.png" alt=""><input type="image" src="//a.asp-public.fr/x.png"></form>`;
    expect(markupOf(readBack(shapeOf(page)))).not.toContain('asp-public');
  });

  it('with a row of its own in the index', () => {
    const laid = laidPage('never-seen', {
      place: 'https://x.example/aparts/login.do',
      status: 503,
      seen: [],
      lines: [],
    });
    expect(Object.keys(laid.files)).toEqual(['tests/pages/unknown/never-seen.html']);
    for (const line of laid.lines) {
      const after = withLine(readFileSync(line.path, 'utf8'), line);
      expect(after).toContain("path: '/aparts/login.do',\n    status: 503,");
    }
  });

  it('without what its user has struck out', () => {
    const shape = shapeOf(LOGIN);
    const gone = rowsOf(shape).filter(({ text }) => /Adresse|Mot de passe incorrect|Navigateur/.test(text));
    const file = shapeFile(without(shape, new Set(gone)));
    expect(gone).toHaveLength(3);
    expect(file).not.toMatch(/incorrect|place|browser/);
    expect(readBack(without(shape, new Set(gone))).lines).toHaveLength(shape.lines.length - 1);
  });

  it('of which every row can be struck out', () => {
    const shape = shapeOf(LOGIN);
    const { seen, lines, ...about } = without(shape, new Set(rowsOf(shape)));
    expect([seen, lines, JSON.stringify(about)]).toEqual([[], [], '{}']);
  });
});

const FORBIDDEN: [string, Record<string, string>][] = [
  ['html', { onload: 'alert(1)' }],
  ['iframe', { srcdoc: '<script>1</script>' }],
  ['button', { onclick: 'alert(1)' }],
  ['a', { ping: 'https://exemple.fr/' }],
  ['a', { href: 'javascript:alert(1)' }],
  ['form', { action: 'https://jdurand:secret@exemple.fr/' }],
  ['img', { src: '/a.png?jdurand' }],
  ['div', { style: 'background: url(https://exemple.fr/)' }],
  ['script', {}],
  ['style', {}],
  ['template', {}],
  ['link', { href: '/a.css' }],
  ['meta', {}],
  ['base', { href: '/' }],
  ['plaintext', {}],
  ['xmp', {}],
  ['noscript', {}],
  ['#comment', {}],
];

describe('a file that is no description of a page is refused, and says why', () => {
  const good = () => JSON.parse(shapeFile(shapeOf(LOGIN)));
  it.each<[string, () => string, RegExp]>([
    ['no JSON', () => 'Bonjour', /no JSON/],
    ['another JSON', () => '{"pauses":[]}', /no page/],
    ['nothing', () => '', /no JSON/],
    ['settings of the tool', () => JSON.stringify({ ...good(), kind: 'settings' }), /no page/],
    ['a later format', () => JSON.stringify({ ...good(), format: 2 }), /format 2/],
    [
      'lines that are no lines',
      () => JSON.stringify({ ...good(), lines: [{ depth: -1, tag: 'p' }] }),
      /lines/,
    ],
    [
      'a tag that is none',
      () => JSON.stringify({ ...good(), lines: [{ depth: 0, tag: 'p onload=x' }] }),
      /lines/,
    ],
    ...FORBIDDEN.map(([tag, attributes]): [string, () => string, RegExp] => [
      `<${tag} ${Object.keys(attributes)}>`,
      () => JSON.stringify({ ...good(), lines: [{ depth: 0, tag, attributes }] }),
      /lines\.0/,
    ]),
    ['far too much', () => ' '.repeat(300_000), /longer/],
  ])('%s', (_, content, why) => {
    const read = readShapeFile(content());
    expect('problem' in read ? read.problem : '').toMatch(why);
  });

  it('while one with a byte order mark is read', () => {
    expect('shape' in readShapeFile(`\uFEFF${shapeFile(shapeOf(LOGIN))}`)).toBe(true);
  });

  it('as the file says what it is', () => {
    expect(good()).toMatchObject(FILE);
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { pageShape } from '../../lib/shape/page-shape.ts';
import type { Shape } from '../../lib/shape/shape.ts';
import { shapeFile } from '../../lib/shape/shape-file.ts';
import { type Person, person, tracesOf } from './people.ts';
import { PLACES, pageOf } from './personal-pages.ts';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function shapeOf(page: string, title = 'Connexion'): Shape {
  document.body.innerHTML = page;
  document.title = title;
  return pageShape();
}

/** What of somebody is found in its file. */
function foundIn(shape: Shape, who: Person): string[] {
  const text = folded(shapeFile(shape));
  return tracesOf(who).filter((trace) => text.includes(folded(trace)));
}

/** Digits in what comes from the page. */
const digitsIn = ({ place = '', lines }: Shape): string[] =>
  [place, ...lines.flatMap(({ attributes, text }) => [text, ...Object.values(attributes)])].filter((text) =>
    /[1-9]/.test(text),
  );

afterEach(() => {
  document.body.innerHTML = '';
});

describe('nobody is found in the shape of a page', () => {
  it.each(Object.keys(PLACES))('told of in %s', (place) => {
    fc.assert(
      fc.property(person, (who) => {
        const shape = shapeOf(pageOf(who, [place]));
        expect(foundIn(shape, who)).toEqual([]);
        expect(digitsIn(shape)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('wherever he is told of at once', () => {
    fc.assert(
      fc.property(person, fc.shuffledSubarray(Object.keys(PLACES), { minLength: 3 }), (who, places) => {
        const shape = shapeOf(pageOf(who, places), `${who.first} ${who.last} – Mon espace`);
        expect(foundIn(shape, who)).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });

  it.each([
    'eyJaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaZaaa-aaaaa11',
    'eyJhbGciOiJub25lIn0aaaaaaaaaaaaaaaaaaaaa',
    'session-kkkkoooorrrrttttiiii',
  ])('in a key of few letters: %s', (key) => {
    const shape = shapeOf(`<form id="${key}" class="${key}" action="/aparts/${key}/login.do"></form>`);
    expect(shapeFile(shape)).not.toMatch(/aaaa|kkkk|rrrr/);
  });

  it.each([
    ['Mark Page', '<p>Bonjour <b>Mark Page</b></p>'],
    ['Constant Long', '<p>Constant Long, votre compte est bloqué.</p>'],
    ['Ouest Formation Conseil', '<dl><dt>Entreprise</dt><dd>Ouest Formation Conseil</dd></dl>'],
    ['Ouest Formation Conseil', '<p><b>Raison sociale :</b> Ouest Formation Conseil</p>'],
    ['Ouest Formation Conseil', '<label>Employeur :</label><span>Ouest Formation Conseil</span>'],
    ['Paul Page', '<span>Paul Page</span>'],
  ])('whose name is made of words that pages use: %s', (name, piece) => {
    const text = shapeFile(shapeOf(`<h1>Connexion</h1>${piece}`));
    expect(name.split(' ').filter((part) => new RegExp(`\\b${part}\\b`).test(text))).toEqual([]);
  });

  it.each(['a1b2c3d4e5', 'QwErTyUiOp', 'kxqmwpzt', 'medor'])('in a name of code: %s', (key) => {
    const shape = shapeOf(
      `<form id="${key}" class="x-${key}" action="/aparts/${key}/${key}.do"><input name="${key}"></form>`,
    );
    expect(shapeFile(shape)).not.toMatch(/a0b|b0c|qwerty|ertyu|erty|tyui|kxq|medor/i);
  });

  it('while what a log-in page is made of and worded with stays', () => {
    const page = `<form class="form-horizontal fr-alert" action="/aparts/login.do"><label>Identifiant :</label>
      <p role="alert" aria-live="polite">Identifiant ou mot de passe incorrect, il vous reste 2 essais.</p>
      <input id="username" autocomplete="username"><label>Mot de passe :</label><input type="password"
      autocomplete="current-password" inputmode="text"><button type="submit" class="btn btn-primary">Se connecter</button>
      <a href="https://activitepartielle.emploi.gouv.fr/aparts/creation.do?x=1">Créer un compte</a></form>`;
    const text = shapeFile(shapeOf(page));
    for (const kept of [
      'Identifiant :',
      'Mot de passe :',
      'form-horizontal fr-alert',
      '/aparts/login.do',
      '"polite"',
    ])
      expect(text).toContain(kept);
    for (const kept of [
      '"current-password"',
      '"btn btn-primary"',
      'Se connecter',
      'Créer un compte',
      '"alert"',
    ])
      expect(text).toContain(kept);
    expect(text).toContain('Identifiant ou mot de passe incorrect, il vous reste 0 essais.');
    expect(text).toContain('https://activitepartielle.emploi.gouv.fr/aparts/creation.do');
    expect(text).not.toContain('***');
  });

  it('nor any value, choice, query, hash, style, comment or handler, not even one of plain words', () => {
    const shape =
      shapeOf(`<form action="/aparts/login.do?retour=espace#retour"><input name="a" value="retour">
      <input type="hidden" name="b" value="retour"><input type="checkbox" value="retour"><textarea>retour</textarea>
      <select><option>retour</option></select><p contenteditable>retour</p><a href="/aparts/aide?retour#retour">Aide</a>
      <img src="/aparts/image.png?retour" alt=""><!-- retour --><script>"retour"</script><style>.retour {}</style>
      <button data-retour="retour" style="color: retour" onclick="retour()">Se connecter</button></form>`);
    expect(shapeFile(shape)).not.toMatch(/retour|[?#](?!root)/);
  });
});

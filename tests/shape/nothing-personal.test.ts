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

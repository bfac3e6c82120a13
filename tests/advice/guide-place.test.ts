import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideAddress, guidePlace } from '../../lib/advice/guide-place.ts';

const views = ['conseil', 'bienvenue', 'outils'];
const at = (hash: string) => guidePlace(hash, views);

describe('where an address leads in the full-page guide', () => {
  it('an advice by its id', () => {
    expect(at('#conseil/security-code')).toEqual({ view: 'conseil', rest: 'security-code' });
    expect(guideAddress('security-code')).toBe('guide.html#conseil/security-code');
    expect(guideAddress()).toBe('guide.html');
  });

  it('a view by its name, and a place deeper in it', () => {
    expect(at('#bienvenue')).toEqual({ view: 'bienvenue', rest: '' });
    expect(at('#outils/siret/2')).toEqual({ view: 'outils', rest: 'siret/2' });
  });

  it('no address, an unknown one or a broken one lead to the top of the guide', () => {
    for (const hash of [
      '',
      '#',
      '#nowhere',
      '#%',
      '#%E0%A4%A',
      '#__proto__',
      '#constructor/x',
      '#/conseil',
    ]) {
      expect(at(hash)).toEqual({ view: 'conseil', rest: '' });
    }
  });

  it('whatever is put into the address, it leads to one of the views', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => views.includes(at(hash).view)));
  });
});

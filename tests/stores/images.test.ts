// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../store/images');

/** What the head of a PNG says: see https://www.w3.org/TR/png-3/#11IHDR. */
function pictureOf(name: string) {
  const bytes = readFileSync(join(folder, `${name}.png`));
  const kind = bytes[25];
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    hasAlpha: kind === 4 || kind === 6 || bytes.includes('tRNS'),
    bytes: bytes.length,
  };
}

describe('the pictures of the listings', () => {
  it.each(['1-connexion-refusee', '2-code-de-securite', '3-fenetre', '4-guide', '5-demande-d-assistance'])(
    '%s: 1280 × 800 without alpha, of a size that every store takes',
    (name) => {
      const { bytes, ...picture } = pictureOf(name);
      expect(picture).toEqual({ width: 1280, height: 800, hasAlpha: false });
      expect(bytes).toBeLessThan(4_000_000);
      // A blank page would weigh less.
      expect(bytes).toBeGreaterThan(10_000);
    },
  );

  it('the tile: 440 × 280 without alpha', () => {
    expect(pictureOf('tile')).toMatchObject({ width: 440, height: 280, hasAlpha: false });
  });

  it('the icon: 128 × 128, its padding empty', () => {
    expect(pictureOf('icon-128')).toMatchObject({ width: 128, height: 128, hasAlpha: true });
  });
});

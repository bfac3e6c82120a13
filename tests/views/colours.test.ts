// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sheet = (name: string) => readFileSync(join(import.meta.dirname, `../../assets/${name}.css`), 'utf8');
const tokens = sheet('tokens') + sheet('page-tokens');

const THEMES = ['light', 'dark'] as const;
const GROUNDS = ['page', 'card', 'sunk', 'beige', 'brand-soft', 'warn-soft', 'good-soft', 'bad-soft'];

/** A colour of the tokens, as red, green and blue from 0 to 1. */
function colour(name: string, look: (typeof THEMES)[number]): number[] {
  const [, light, dark] = tokens.match(new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`)) ?? [];
  const hex = look === 'light' ? light : dark;
  if (!hex) throw new Error(`There is no --${name}.`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** Relative luminance, as WCAG defines it. */
function luminance(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number[], other: number[]): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(THEMES)('in the %s theme', (look) => {
  const of = (name: string, ground: string) => contrast(colour(name, look), colour(ground, look));

  it.each(GROUNDS)('text, second text and links can be read on %s', (ground) => {
    for (const name of ['ink', 'ink-2', 'brand']) expect(of(name, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['on-brand', 'brand'],
    ['on-brand', 'brand-2'],
    ['ink', 'accent'],
    ['warn', 'warn-soft'],
    ['good', 'good-soft'],
    ['bad', 'bad-soft'],
  ])('%s can be read on %s', (name, ground) => {
    expect(of(name, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['page', 'card', 'sunk', 'beige', 'brand-soft'])(
    'edges of controls and the frame of the focus are seen on %s',
    (ground) => {
      for (const name of ['edge', 'point']) expect(of(name, ground)).toBeGreaterThanOrEqual(3);
    },
  );
});

it('the help in the page finds every token it asks for', () => {
  const own = ['--wide', '--room'];
  const asked = ['parts', 'overlay'].flatMap((name) => sheet(name).match(/(?<=var\()--[\w-]+/g) ?? []);
  const missing = asked.filter((name) => !own.includes(name) && !sheet('tokens').includes(`  ${name}:`));
  expect(missing).toEqual([]);
});

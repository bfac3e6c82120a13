// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const theme = readFileSync(join(import.meta.dirname, '../../assets/theme.css'), 'utf8');

const THEMES = ['light', 'dark'] as const;
const GROUNDS = ['paper', 'card', 'sunk', 'teal-soft', 'amber-soft'];

/** A colour of the theme, as red, green and blue from 0 to 1. */
function colour(name: string, look: (typeof THEMES)[number]): number[] {
  const [, light, dark] = theme.match(new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`)) ?? [];
  const hex = look === 'light' ? light : dark;
  if (!hex) throw new Error(`The theme has no --${name}.`);
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
  const onGrounds = (names: string[]) => names.flatMap((name) => GROUNDS.map((ground) => ({ name, ground })));

  it.each([
    ...onGrounds(['ink', 'muted', 'teal-strong']),
    { name: 'on-teal', ground: 'teal' },
    { name: 'on-teal', ground: 'teal-strong' },
  ])('text in $name can be read on $ground', ({ name, ground }) => {
    expect(contrast(colour(name, look), colour(ground, look))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(onGrounds(['edge', 'teal', 'amber', 'focus']))(
    'borders, marks and the frame of the focus in $name are seen on $ground',
    ({ name, ground }) => {
      expect(contrast(colour(name, look), colour(ground, look))).toBeGreaterThanOrEqual(3);
    },
  );
});

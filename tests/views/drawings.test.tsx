import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Envelope } from '../../assets/drawings/envelope.tsx';
import { Spot, type SpotName } from '../../assets/drawings/spot.tsx';

const folder = join(import.meta.dirname, '../../assets/drawings');
const files = readdirSync(folder).filter((name) => !['spot.tsx', 'envelope.tsx'].includes(name));
const SPOTS: SpotName[] = [
  'key',
  'mail',
  'code',
  'account',
  'accounts',
  'establishment',
  'request',
  'computer',
  'check',
  'window',
];
/** Most bytes of one drawing as it stands in the page. */
const LARGEST = 1_500;

function drawn(Drawing: ComponentType): Element {
  const { container } = render(<Drawing />);
  const [svg, ...others] = container.children;
  if (!svg || others.length > 0) throw new Error('A drawing is one element.');
  return svg;
}

afterEach(cleanup);

const isLight = (svg: Element) => {
  expect(svg.outerHTML.length).toBeLessThanOrEqual(LARGEST);
  expect(svg.getAttribute('aria-hidden')).toBe('true');
  expect(svg.getAttribute('focusable')).toBe('false');
  // Colours come from the tokens, so that every theme has its own.
  expect(svg.outerHTML).not.toMatch(/#[0-9a-f]{3}|rgb|style=|fill="|stroke="|href=/i);
};

describe('each drawing is light, silent and in the colours of the theme', () => {
  it.each(files)('%s', async (file) => {
    const drawings: Record<string, ComponentType> = await import(`../../assets/drawings/${file}`);
    for (const Drawing of Object.values(drawings)) isLight(drawn(Drawing));
  });

  it.each(SPOTS)('the small picture %s', (name) => {
    isLight(drawn(() => <Spot of={name} />));
  });

  it('the envelope, full and empty', () => {
    for (const full of [true, false]) isLight(drawn(() => <Envelope full={full} />));
  });
});

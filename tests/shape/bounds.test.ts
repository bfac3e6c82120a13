import { afterEach, expect, it, vi } from 'vitest';
import { rawLinesOf } from '../../lib/shape/raw-lines.ts';
import { MOST_LINES, MOST_STEPS } from '../../lib/shape/shape.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const NODES = MOST_STEPS + 6_000;

it('of a page of very many nodes, only so many are looked at, and only so many lines told', () => {
  document.body.innerHTML = `<form><input type="password">${'<!-- -->'.repeat(NODES)}</form>`;
  const next = vi.spyOn(Node.prototype, 'nextSibling', 'get');
  const lines = rawLinesOf(document);
  // The test's own browser goes through all of them once, in search of shadow roots.
  expect(next.mock.calls.length - NODES).toBeLessThanOrEqual(MOST_STEPS + 1_000);
  expect(next.mock.calls.length - NODES).toBeGreaterThan(MOST_STEPS / 2);
  expect(lines.length).toBeLessThanOrEqual(MOST_LINES + 2);
});

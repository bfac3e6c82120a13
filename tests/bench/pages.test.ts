import { expect, it } from 'vitest';
import { elementsIn, pages, REFUSAL } from './pages.ts';

it.each([
  ['calm', 100],
  ['login', 100],
  ['login-error', 100],
  ['legacy', 5_000],
  ['huge', 100_000],
] as const)('the page %s has %i elements', (page, count) => {
  expect(elementsIn(pages[page])).toBe(count);
});

it.each(['calm', 'calm-storm'] as const)('there is nothing to log in with on the page %s', (page) => {
  expect(pages[page]).not.toMatch(/<(form|input)/);
});

it('only the page with an error says that the log-in was refused', () => {
  const refusing = Object.entries(pages).filter(([, html]) => html.includes(REFUSAL));
  expect(refusing.map(([page]) => page)).toEqual(['login-error']);
});

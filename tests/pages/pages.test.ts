// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CONTRACT } from '../advice/contract.ts';
import { hostile } from './hostile/index.ts';
import { pages } from './index.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

const saved = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

test('every saved page has exactly one row, and every row its page', () => {
  const rows = [...pages.map(({ file }) => file), ...hostile.map(({ file }) => `hostile/${file}`)];
  expect(rows.sort()).toEqual(saved());
});

test('no page is saved twice under two names', () => {
  const rows = new Map(pages.map((page) => [readPage(page.file) + page.path + page.edge + page.past, page]));
  expect(rows.size).toBe(pages.length);
});

test.each(pages)('$file expects known advice in the order of the contract', ({ expects }) => {
  expect(expects).toEqual(CONTRACT.filter((id) => expects.includes(id)));
});

test.each(pages)('$file is served at a path of the site and says what it is', ({ path, note, status }) => {
  expect(path).toMatch(/^\/[^\s#]*$/);
  expect(note).toMatch(/^[A-Z].*\.$/);
  expect(status ?? 200).toBeGreaterThanOrEqual(200);
});

test('about half of the pages call for nothing, or for a hint only', () => {
  const refusals = pages.filter((page) => page.expects.includes('recover-credentials')).length;
  expect(refusals / pages.length).toBeGreaterThan(0.25);
  expect(refusals / pages.length).toBeLessThan(0.6);
});

function readPage(file: string): string {
  return existsSync(folder + file) ? readFileSync(folder + file, 'utf8') : file;
}

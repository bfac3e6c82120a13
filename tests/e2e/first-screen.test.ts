import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { output } from './harness/output.ts';

/** All scripts that a page fetches before anybody asks for anything, as one text. */
function firstScripts(build: string, page: string): string {
  const folder = join(output, build);
  const found = new Map<string, string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    const code = readFileSync(join(folder, path), 'utf8');
    found.set(path, code);
    for (const [, name] of code.matchAll(/(?:from|^import|;import)\s*"\.\/([\w-]+\.js)"/g))
      follow(`chunks/${name}`);
  };
  const html = readFileSync(join(folder, page), 'utf8');
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)) follow(path);
  expect(found.size).toBeGreaterThan(0);
  return [...found.values()].join('\n');
}

const kilobytes = (text: string) => gzipSync(text, { level: 9 }).length / 1000;

const ZOD = /invalid_type/;
const POLYFILL = /should only be loaded in a browser extension/;
const SEARCH_INDEX = /MiniSearch/;
const TELEPHONES = /\+590|countryCallingCode/;
const ADVICE = /Tapez le code tout en minuscules/;

describe.each(['chrome-mv3', 'firefox-mv3'])('what is loaded for the first screen, in %s', (build) => {
  it.each([ZOD, POLYFILL, SEARCH_INDEX, TELEPHONES, ADVICE])('of the popup: nothing of %s', (part) => {
    expect(firstScripts(build, 'popup.html')).not.toMatch(part);
  });

  it('of the popup: less than 15 kB', () => {
    expect(kilobytes(firstScripts(build, 'popup.html'))).toBeLessThan(15);
  });

  it.each([ZOD, POLYFILL, SEARCH_INDEX, TELEPHONES])('of the guide: nothing of %s', (part) => {
    expect(firstScripts(build, 'guide.html')).not.toMatch(part);
  });

  it('of the guide: the advice, in less than 30 kB', () => {
    const scripts = firstScripts(build, 'guide.html');
    expect(scripts).toMatch(ADVICE);
    expect(kilobytes(scripts)).toBeLessThan(30);
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { output } from './harness/output.ts';
import { budget } from './size/budget.ts';
import { weightOf } from './size/weight.ts';

describe.each(['chrome-mv3', 'firefox-mv3'])('what is loaded in %s', (build) => {
  it.each(Object.entries(budget))('for %s keeps to %i bytes, gzip', (entry, most) => {
    expect(weightOf(join(output, build), entry)).toBeLessThanOrEqual(most);
  });
});

it('the weight of a page is that of all that it names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aide-'));
  writeFileSync(join(folder, 'a.js'), 'a'.repeat(1_000));
  writeFileSync(join(folder, 'page.html'), '<script src="/a.js"></script><a href="/not-loaded.html">');
  const page = weightOf(folder, 'page.html');
  writeFileSync(join(folder, 'bare.html'), '<a href="/not-loaded.html">');
  expect(page).toBeGreaterThan(weightOf(folder, 'a.js') + 20);
  expect(page).toBeLessThan(weightOf(folder, 'a.js') + 200);
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { output } from './harness/output.ts';
import { budget } from './size/budget.ts';
import { budgetLine, overruns } from './size/overruns.ts';
import { lastingName, shippedFiles, sizesOf } from './size/sizes.ts';

describe.each(['chrome-mv3', 'firefox-mv3'])('what is shipped in %s', (build) => {
  it('keeps to its budget, file by file', () => {
    expect(overruns(sizesOf(shippedFiles(join(output, build))), budget)).toEqual([]);
  });
});

describe('the budget', () => {
  const small = { raw: 100, gzip: 50 };

  it('is kept by files up to their most', () => {
    expect(overruns(new Map([['page.js', small]]), { 'page.js': small })).toEqual([]);
  });

  it('tells which file is too large, and by how much', () => {
    const sizes = new Map([
      ['page.js', { raw: 130, gzip: 50 }],
      ['overlay.js', { raw: 100, gzip: 57 }],
    ]);
    const [raw, gzip, ...others] = overruns(sizes, { 'page.js': small, 'overlay.js': small });
    expect(raw).toMatch(/^page\.js is 30 bytes over its budget \(raw: 130 of 100\): make it lighter/);
    expect(gzip).toMatch(/^overlay\.js is 7 bytes over its budget \(gzip: 57 of 50\): make it lighter/);
    expect(others).toEqual([]);
  });

  it('tells of a file that nobody has given one', () => {
    expect(overruns(new Map([['chunks/phone.js', small]]), {})).toEqual([
      expect.stringMatching(/^chunks\/phone\.js is new \(100 bytes, 50 gzip\) and has no budget/),
    ]);
  });

  it.each([
    ['chunks/phone.js', "'chunks/phone.js': { raw: 1_200, gzip: 100 },"],
    ['icons', 'icons: { raw: 1_200, gzip: 100 },'],
  ])('hands over the line that makes room for %s', (name, line) => {
    const size = { raw: 1_010, gzip: 50 };
    expect(budgetLine(name, size)).toBe(line);
    expect(overruns(new Map([[name, size]]), {})[0]).toContain(line);
  });

  it('tells of a file that is no longer there', () => {
    expect(overruns(new Map(), { 'page.js': small })).toEqual([
      expect.stringMatching(/^page\.js is no longer shipped: delete its line/),
    ]);
  });
});

describe('the name a file is budgeted by', () => {
  it.each([
    ['page.js', 'page.js'],
    ['chunks/guide-DceLT4Xm.js', 'chunks/guide.js'],
    ['chunks/pause-list-Duu2ZpZe.js', 'chunks/pause-list.js'],
    ['chunks/pause-list-a-_2ZpZe.js', 'chunks/pause-list.js'],
    ['assets/popup-CA7sEooQ.css', 'assets/popup.css'],
    ['icons/128.png', 'icons'],
    ['late-comer-ABCDEFGH.js', 'late-comer-ABCDEFGH.js'],
  ])('of %s is %s', (path, name) => {
    expect(lastingName(path)).toBe(name);
  });

  it('may be shared: then the files are added up', () => {
    const text = Buffer.from('a'.repeat(1_000));
    const sizes = sizesOf([
      ['icons/16.png', text],
      ['icons/32.png', text],
    ]);
    expect([...sizes.keys()]).toEqual(['icons']);
    expect(sizes.get('icons')?.raw).toBe(2_000);
    expect(sizes.get('icons')?.gzip).toBeLessThan(100);
  });
});

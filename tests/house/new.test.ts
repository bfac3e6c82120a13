// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advice } from '../../scripts/new/advice.ts';
import { withLine } from '../../scripts/new/laid.ts';
import { signal } from '../../scripts/new/signal.ts';
import { tool } from '../../scripts/new/tool.ts';

describe.each(Object.entries({ advice, signal, tool }))('npm run new %s', (_, laidFor) => {
  const { files, lines } = laidFor('never-seen');

  it('writes over nothing', () => {
    expect(Object.keys(files).filter(existsSync)).toEqual([]);
  });

  it.each(lines)('finds its place in $path', (line) => {
    const before = readFileSync(line.path, 'utf8');
    expect(withLine(before, line)).toContain(line.text + line.before);
  });
});

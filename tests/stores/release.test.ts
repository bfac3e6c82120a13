// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { amoMetadata } from '../../scripts/release/amo.ts';
import { dirtyFiles, newestEntry, versionProblem } from '../../scripts/release/ready.ts';
import { packSources } from '../../scripts/release/sources.ts';
import { sha256, sumsOf } from '../../scripts/release/sums.ts';
import { unzipped } from '../../scripts/release/zip.ts';

const entry = '# Changelog\n\n## 1.2.3 — 2026-11-28\n- Something new.\n\n## 1.2.2 — 2026-01-01\n- Old.\n';

describe('a version is released', () => {
  it('where the changelog begins with it, its date and what is new', () => {
    expect(versionProblem('1.2.3', entry)).toBeNull();
    expect(newestEntry(entry)).toEqual({ version: '1.2.3', date: '2026-11-28', notes: '- Something new.' });
  });

  it.each([
    [
      'the changelog begins with another one',
      '1.2.4',
      entry,
      /package.json says 1.2.4, but .* begins with 1.2.3/,
    ],
    ['its entry has no date', '1.2.3', '## 1.2.3\n- New.\n', /must begin with "## 1.2.3 — YYYY-MM-DD"/],
    ['its date is none', '1.2.3', '## 1.2.3 — 2026-99-99\n- New.\n', /no real date/],
    ['its entry says nothing', '1.2.3', '## 1.2.3 — 2026-11-28\n\n## 1.2.2 — 2026-01-01\n', /nothing to say/],
    ['there is no changelog to speak of', '1.2.3', '', /must begin with/],
  ])('not where %s: one line says why', (_, version, changelog, why) => {
    expect(versionProblem(version, changelog)).toMatch(why);
    expect(versionProblem(version, changelog)).not.toContain('\n');
  });

  it('as it stands here: package.json and the changelog agree', () => {
    const changelog = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
    expect(versionProblem(about.version, changelog)).toBeNull();
  });
});

it('Mozilla is told what is new, in at most 3 000 characters, and how to review it', () => {
  const entry = { version: '1.2.3', date: '2026-11-28', notes: 'x'.repeat(4_000) };
  const { version } = JSON.parse(amoMetadata(entry, 'See the demonstration.'));
  expect(version.release_notes['en-US']).toHaveLength(3_000);
  expect(version).toMatchObject({ license: 'MIT', approval_notes: 'See the demonstration.' });
});

describe('what goes to the stores', () => {
  let folder: string;
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd,
      stdio: 'pipe',
    });
  const write = (repository: string, path: string, text: string) => {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  };

  /** A small repository with something to build, a test and a file that Git is told to overlook. */
  function repository(name: string): string {
    const path = join(folder, name);
    mkdirSync(path);
    git(path, 'init', '-q');
    write(path, 'wxt.config.ts', 'export default {};\n');
    write(path, 'lib/une page é.ts', 'export {};\n');
    write(path, 'tests/a.test.ts', 'it("is a test");\n');
    write(path, '.gitignore', '.env\n');
    git(path, 'add', '-A');
    const when = '2026-11-28T12:00:00Z';
    process.env.GIT_AUTHOR_DATE = when;
    process.env.GIT_COMMITTER_DATE = when;
    git(path, 'commit', '-qm', 'first');
    write(path, '.env', 'SECRET=1\n');
    return path;
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    delete process.env.GIT_AUTHOR_DATE;
    delete process.env.GIT_COMMITTER_DATE;
  });

  it('is made from a clean tree: whatever is not committed is named', () => {
    const path = repository('clean');
    expect(dirtyFiles(path)).toEqual([]);
    write(path, 'lib/nouveau fichier.ts', '');
    write(path, 'wxt.config.ts', 'changed');
    expect(dirtyFiles(path).sort()).toEqual(['lib/nouveau fichier.ts', 'wxt.config.ts']);
  });

  it('is made from a clone: a folder without Git is refused in words', () => {
    const path = join(folder, 'no git');
    mkdirSync(path);
    expect(() => dirtyFiles(path)).toThrow(/^A release is made from a clone with Git/);
  });

  it('brings the sources that are committed, without the tests and without what Git overlooks', () => {
    const path = repository('sources');
    write(path, 'left behind.txt', '');
    packSources(path, join(folder, 'sources.zip'));
    const files = unzipped(readFileSync(join(folder, 'sources.zip')));
    expect([...files.keys()].sort()).toEqual(['.gitignore', 'lib/une page é.ts', 'wxt.config.ts']);
    expect(files.get('wxt.config.ts')?.toString()).toBe('export default {};\n');
  });

  it('has the same bytes in folders of different name, and sums that can be checked', () => {
    const zips = ['one', 'a longer name, à part'].map((name) => {
      const file = join(folder, `${name}.zip`);
      packSources(repository(name), file);
      return file;
    });
    const [one = '', other = ''] = zips.map((file) => sha256(readFileSync(file)));
    expect(one).toBe(other);
    expect(sumsOf(zips)).toBe(`${one}  one.zip\n${other}  a longer name, à part.zip\n`);
  });
});

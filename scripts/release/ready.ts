import { spawnSync } from 'node:child_process';

/** One version in the changelog: `## 0.2.0 — 2026-11-28` and what follows. */
export interface Entry {
  version: string;
  /** As `2026-11-28`. */
  date: string;
  notes: string;
}

/** The newest version of the changelog; null where its first heading is no version with a date. */
export function newestEntry(changelog: string): Entry | null {
  const [, newest = ''] = changelog.split(/^## /m);
  const heading = /^(\d+\.\d+\.\d+) — (\d{4}-\d{2}-\d{2})\n/.exec(newest.replaceAll('\r\n', '\n'));
  if (!heading) return null;
  const [line, version = '', date = ''] = heading;
  return { version, date, notes: newest.slice(line.length).trim() };
}

/** Why this version cannot be released, in one line; null: it can. */
export function versionProblem(version: string, changelog: string): string | null {
  const newest = newestEntry(changelog);
  if (!newest)
    return `CHANGELOG.md must begin with "## ${version} — YYYY-MM-DD": its first heading is no version with a date.`;
  if (newest.version !== version)
    return `package.json says ${version}, but CHANGELOG.md begins with ${newest.version}: write the entry of ${version}, with its date.`;
  if (Number.isNaN(Date.parse(newest.date)) || newest.notes === '')
    return `The entry of ${version} in CHANGELOG.md has no real date, or nothing to say.`;
  return null;
}

/** Files of a working tree that are not as committed, untracked ones included. Throws where there is no repository. */
export function dirtyFiles(folder: string): string[] {
  const { status, stdout, stderr } = spawnSync('git', ['status', '--porcelain', '-uall', '-z'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`A release is made from a clone with Git: ${stderr?.trim() ?? 'no git here'}`);
  return stdout
    .split('\0')
    .filter(Boolean)
    .map((line) => line.replace(/^.. /, ''));
}

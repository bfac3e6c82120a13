// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OTHER_HOSTS } from '../../lib/page/hosts.ts';
import about from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8').trim();
const linesOf = (path: string) => read(path).split('\n');

describe.each(['fr', 'en'])('the listing, %s', (language) => {
  const text = (name: string) => read(`store/${language}/${name}.txt`);

  it('has a name of at most 45 characters, as the manifest takes it, and the same as in the package', () => {
    const { extName } = JSON.parse(read(`assets/public/_locales/${language}/messages.json`));
    expect(text('name')).toBe(extName.message);
    expect(text('name').length).toBeLessThanOrEqual(45);
  });

  it('has a summary of at most 132 characters, and the same as in the package', () => {
    const { extDescription } = JSON.parse(read(`assets/public/_locales/${language}/messages.json`));
    expect(text('summary')).toBe(extDescription.message);
    expect(text('summary').length).toBeLessThanOrEqual(132);
  });

  it('has a description of 250 to 10 000 characters, as Edge wants it', () => {
    expect(text('description').length).toBeGreaterThanOrEqual(250);
    expect(text('description').length).toBeLessThanOrEqual(10_000);
  });

  it('says in its first line that the tool is not official, and later that nothing leaves the browser', () => {
    const [first = ''] = text('description').split('\n');
    expect(first).toMatch(
      /^(Outil non officiel, sans lien avec l’administration|Unofficial tool, with no link)/,
    );
    expect(text('description')).toMatch(/Rien ne quitte votre navigateur|Nothing leaves your browser/);
  });

  it('says that on other sites of the agency the user is asked first', () => {
    expect(OTHER_HOSTS).not.toEqual([]);
    expect(text('description')).toMatch(/seulement si vous le lui demandez|only where you ask it to/);
  });

  it('has at most 7 search terms of 30 characters, 21 words in all', () => {
    const terms = linesOf(`store/${language}/search-terms.txt`);
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => term.length > 30)).toEqual([]);
    expect(terms.join(' ').split(/\s+/).length).toBeLessThanOrEqual(21);
  });

  it('has a caption for each picture', () => {
    expect(linesOf(`store/${language}/captions.txt`)).toHaveLength(5);
  });

  it('borrows no name of the State’s brand', () => {
    expect([text('name'), text('summary'), text('description')].join(' ')).not.toMatch(
      /marianne|dsfr|officielle/i,
    );
  });
});

describe('what the stores want to know', () => {
  it('gives a reason for every permission of the manifest', () => {
    const config = read('wxt.config.ts');
    const [, list = ''] = /permissions: \[([^\]]*)\]/.exec(config) ?? [];
    const permissions = [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
    expect(permissions).not.toEqual([]);
    const answers = read('store/privacy-tab.md');
    expect(permissions.filter((name) => !answers.includes(`### ${name}\n`))).toEqual([]);
    expect(answers).toContain('### Host permission: https://activitepartielle.emploi.gouv.fr/*');
    expect(answers).toContain(`### Optional host permissions: ${OTHER_HOSTS.join(', ')}\n`);
  });

  it('names to the reviewers every library that ships, in the version that is locked', () => {
    const notes = read('docs/revue-amo.md');
    const packages: Record<string, { version?: string; license?: string }> = lock.packages;
    for (const name of Object.keys(about.dependencies)) {
      const { version, license } = packages[`node_modules/${name}`] ?? {};
      expect(notes).toContain(`| ${name} | ${version} | ${license} |`);
    }
  });

  it('tells the reviewers the steps that are in package.json, and the one warning of the linter', () => {
    const notes = read('docs/revue-amo.md');
    expect(notes).toContain('npm run build-for-amo');
    expect(about.scripts['build-for-amo']).toBe('wxt build -b firefox --mv3');
    expect(notes).toContain('`UNSAFE_VAR_ASSIGNMENT`');
  });

  it('has its policy on privacy in both languages, with the same promises', () => {
    const policy = read('PRIVACY.md');
    expect(policy).toContain('# Vie privée');
    expect(policy).toContain('# Privacy');
    for (const days of ['30 jours', '30 days']) expect(policy).toContain(days);
  });
});

describe('the workflows', () => {
  const files = ['.github/workflows/ci.yml', '.github/workflows/release.yml'];

  it.each(files)('%s gives no right that is not asked for, and ends in time', (path) => {
    const jobs =
      read(path)
        .split('\njobs:\n')[1]
        ?.match(/^ {2}\w[\w-]*:$/gm) ?? [];
    expect(read(path)).toMatch(/^permissions: \{\}$/m);
    expect(read(path).match(/timeout-minutes:/g)).toHaveLength(jobs.length);
    expect(read(path).match(/^ {4}permissions:$/gm)).toHaveLength(jobs.length);
  });

  it.each(files)('%s takes every action at one commit', (path) => {
    const used = [...read(path).matchAll(/uses: (\S+)(.*)/g)];
    expect(used).not.toEqual([]);
    for (const [, action, version] of used) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(version).toMatch(/# v\d+\.\d+\.\d+$/);
    }
  });

  it('ask for the same as everybody: `.ci/run`, which is `npm test` alone', () => {
    for (const path of files) expect(read(path)).toContain('run: ./.ci/run');
    expect(linesOf('.ci/run').at(-1)).toBe('npm test');
  });
});

describe('the forms for reports', () => {
  it.each(['1-probleme', '2-page', '3-idee'])(
    '%s begins with the promise that nothing personal is in it',
    (name) => {
      const form = read(`.github/ISSUE_TEMPLATE/${name}.yml`);
      expect(form).toMatch(/ni identifiant, ni mot de passe, ni SIRET, ni nom\.\n\s+required: true/);
    },
  );
});

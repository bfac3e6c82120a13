import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { output } from './harness/output.ts';

const builds = ['chrome-mv3', 'firefox-mv3'];

/** Every file of a build by its path, text files in full. */
function filesOf(build: string): Map<string, string> {
  const folder = join(output, build);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

const scriptsOf = (build: string) => [...filesOf(build)].filter(([path]) => path.endsWith('.js'));
const manifestOf = (build: string) => JSON.parse(filesOf(build).get('manifest.json') ?? '');

/** Ways out of the browser, ways to run text as code, and ways to turn text into elements. */
const forbidden = [
  // MiniSearch has a method of its own of that name: `map.fetch(…)`, defined as `fetch(a,b){`.
  /(?<![.\w$])fetch\((?!\w+,\w+\)\{)|\b(window|self|globalThis)\.fetch/,
  /XMLHttpRequest/,
  /WebSocket/,
  /EventSource/,
  /RTCPeerConnection/,
  /WebTransport/,
  /\bnew (Shared)?Worker\b/,
  /sendBeacon/,
  /importScripts/,
  /\beval\(/,
  /\bFunction\(/,
  /\bouterHTML\b/,
  /insertAdjacentHTML/,
  /document\.write/,
];

/** How Preact, as it was released, serves `dangerouslySetInnerHTML`, which nothing of ours uses: the one branch and no other. */
const preactsOwn =
  /\((\w+)\|\|(\w+)&&\((\w+)\.__html==\2\.__html\|\|\3\.__html==(\w+)\.innerHTML\)\|\|\(\4\.innerHTML=\3\.__html\),\w+\.__k=\[\]\)/g;

describe.each(builds)('what is shipped in %s', (build) => {
  it('no script sets innerHTML, but for the one branch of Preact as it was released', () => {
    const counts = scriptsOf(build).map(([, code]) => code.match(preactsOwn)?.length ?? 0);
    expect(Math.max(...counts)).toBe(1);
    const others = scriptsOf(build).filter(([, code]) => /\binnerHTML\b/.test(code.replace(preactsOwn, '')));
    expect(others.map(([path]) => path)).toEqual([]);
  });

  it.each(['page.js', 'overlay.js'])('%s is written in ASCII', (script) => {
    expect(filesOf(build).get(script)).not.toMatch(/[\u0080-\u00ff]/);
  });

  it.each(forbidden)('no script contains %s', (sink) => {
    const found = scriptsOf(build).filter(([, code]) => sink.test(code));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it('asks for storage, scripting, the tab in front and the one host; for three more names only at the user’s press', () => {
    const manifest = manifestOf(build);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.host_permissions).toEqual(['https://activitepartielle.emploi.gouv.fr/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual([
      'https://*.asp-public.fr/*',
      'https://*.asp.gouv.fr/*',
      'https://*.emploi.gouv.fr/*',
    ]);
    expect(manifest.web_accessible_resources ?? manifest.externally_connectable).toBeUndefined();
  });

  it('says who made it, in which languages, with icons of every size, and which browser is too old', () => {
    const manifest = manifestOf(build);
    expect(manifest).toMatchObject({
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      default_locale: 'fr',
      author: expect.anything(),
      homepage_url: expect.stringMatching(/^https:/),
    });
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '64', '128']);
    const { minimum_chrome_version: chrome, browser_specific_settings: firefox } = manifest;
    expect(build === 'chrome-mv3' ? chrome : firefox.gecko.strict_min_version).toBe(
      build === 'chrome-mv3' ? '123' : '140.0',
    );
    if (build === 'firefox-mv3') expect(firefox.gecko_android.strict_min_version).toBe('142.0');
  });

  it('lets its own pages load what is in the package, and nothing else', () => {
    expect(manifestOf(build).content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ].join('; '),
    });
  });

  it('runs on the extranet only, and never in the world of the page', () => {
    const scripts: { matches: string[]; world?: string; all_frames?: boolean }[] =
      manifestOf(build).content_scripts;
    for (const { matches, world, all_frames } of scripts) {
      expect(matches).toEqual(['https://activitepartielle.emploi.gouv.fr/*']);
      expect([world ?? 'ISOLATED', all_frames ?? false]).toEqual(['ISOLATED', false]);
    }
    expect(scriptsOf(build).filter(([, code]) => /world:\s*[`'"]MAIN/.test(code))).toEqual([]);
  });

  it("borrows nothing of the State's brand", () => {
    const brand =
      /marianne|#000091|#e1000f|\bdsfr\b|\bfr-(alert|btn|card|header|footer|input|logo|container)\b|republique-francaise/i;
    // The page script may name the classes that it looks for in the page.
    const ours = [...filesOf(build)].filter(([path]) => path !== 'page.js');
    expect(ours.filter((file) => file.some((text) => brand.test(text))).map(([path]) => path)).toEqual([]);
  });

  it('differs from the build of the stories by the overlay’s root alone', () => {
    const shipped = filesOf(build);
    const open = filesOf(`e2e-${build}`);
    expect([...open.keys()]).toEqual([...shipped.keys()]);
    const different = [...shipped].filter(([path, text]) => open.get(path) !== text);
    expect(different.map(([path]) => path)).toEqual(['overlay.js']);
    const [, closed = ''] = different[0] ?? [];
    expect(closed.match(/mode:[`'"]closed[`'"]/g)).toHaveLength(1);
    expect(closed.replace(/(mode:[`'"])closed/, '$1open')).toBe(open.get('overlay.js'));
  });
});

describe('what is shipped in firefox-mv3', () => {
  it('draws no error from the linter of the store, and the one warning that its reviewers are told of', () => {
    const linted = spawnSync('npx', ['web-ext', 'lint', '--output=json', '-s', join(output, 'firefox-mv3')]);
    const { errors, notices, warnings } = JSON.parse(String(linted.stdout));
    expect([errors, notices]).toEqual([[], []]);
    const withPreact = scriptsOf('firefox-mv3').filter(([, code]) => code.match(preactsOwn));
    expect(warnings.map(({ code, file }: Record<string, string>) => `${code} ${file}`).sort()).toEqual(
      withPreact.map(([path]) => `UNSAFE_VAR_ASSIGNMENT ${path}`).sort(),
    );
  });

  it('declares that it collects no data', () => {
    const { gecko } = manifestOf('firefox-mv3').browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('keeps the id that updates, policies and what users have kept hang on', () => {
    const { gecko } = manifestOf('firefox-mv3').browser_specific_settings;
    expect(gecko.id).toBe('aide-a-la-connexion@outil-non-officiel');
  });
});

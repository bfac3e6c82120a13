// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { policyIn } from '../../lib/doors/policy.ts';
import { decidedKeys, HIDEABLE_VIEWS, POLICY_KEYS } from '../../lib/settings/policy.ts';
import about from '../../package.json' with { type: 'json' };
import { FLOORS } from '../../scripts/floors.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/deploiement');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const schema = JSON.parse(read('assets/public/managed.json'));
const GECKO = 'aide-a-la-connexion@outil-non-officiel';

/** The values of a file of the registry, as the browser hands them on. */
function registry(text: string): Record<string, unknown> {
  const lines = [...text.matchAll(/^"(\w+)"=(?:dword:([0-9a-f]{8})|"(.*)")$/gm)];
  return Object.fromEntries(
    lines.map(([, key = '', number, words = '']) => [
      key,
      number === undefined ? words.replaceAll('\\"', '"') : Number.parseInt(number, 16),
    ]),
  );
}

function policyOf(name: string): Record<string, unknown> {
  const text = readFileSync(join(folder, name), 'utf8');
  if (name.endsWith('.reg')) return registry(text);
  const { policies, '3rdparty': chrome } = JSON.parse(text);
  return policies?.['3rdparty'].Extensions[GECKO] ?? chrome.extensions.IDENTIFIANT_CHROME;
}

const SAMPLES = [
  'chrome-linux.json',
  'chrome-windows.reg',
  'edge-windows.reg',
  'firefox-policies.json',
  'firefox-windows.reg',
];

describe('the schema of an organisation’s settings', () => {
  it('names every key that is read, and no other', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...POLICY_KEYS].sort());
  });

  it('keeps to what Chrome takes: it loads no extension whose schema it does not understand', () => {
    expect(schema.type).toBe('object');
    expect(schema).not.toHaveProperty('additionalProperties');
    for (const { type } of Object.values<{ type: unknown }>(schema.properties))
      expect(type).toEqual(expect.any(String));
  });
});

describe('the samples for administrators', () => {
  it('are all checked here', () => {
    const others = ['chrome-install.json', 'edge-install.json', 'updates.json'];
    expect(readdirSync(folder).sort()).toEqual([...SAMPLES, ...others].sort());
  });

  it.each(SAMPLES)('%s is understood whole', (name) => {
    const policy = policyIn(policyOf(name));
    expect(policy.unread).toBeUndefined();
    expect(decidedKeys(policy).sort()).toEqual(Object.keys(policyOf(name)).sort());
    expect(policy).toEqual(policyIn(policyOf('firefox-policies.json')));
  });

  it('show every key', () => {
    expect(Object.keys(policyOf('firefox-policies.json')).sort()).toEqual([...POLICY_KEYS].sort());
  });

  it.each(SAMPLES.filter((name) => name.endsWith('.json')))(
    '%s has of every key the type that the schema names: Chrome drops any other',
    (name) => {
      const typeOf = (value: unknown) =>
        Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
      for (const [key, value] of Object.entries(policyOf(name)))
        expect([key, typeOf(value)]).toEqual([key, schema.properties[key].type]);
    },
  );

  it.each(['chrome-install.json', 'edge-install.json'])(
    '%s forces the extension, and keeps its site open to it',
    (name) => {
      const { ExtensionSettings } = JSON.parse(read(`docs/deploiement/${name}`));
      for (const settings of Object.values(ExtensionSettings))
        expect(settings).toMatchObject({
          installation_mode: 'force_installed',
          update_url: expect.stringMatching(/^https:\/\//),
          runtime_allowed_hosts: ['*://activitepartielle.emploi.gouv.fr'],
        });
    },
  );

  it('updates.json offers this version, from the floor of the manifest', () => {
    const { addons } = JSON.parse(read('docs/deploiement/updates.json'));
    const [{ version, applications }] = addons[GECKO].updates;
    expect(version).toBe(about.version);
    expect(applications.gecko.strict_min_version).toBe(`${FLOORS.firefox}.0`);
  });

  it('hide advice and views that there are', () => {
    const { hiddenAdvice = [], hiddenViews = [] } = policyIn(policyOf('chrome-linux.json'));
    expect(hiddenAdvice.filter((id) => !catalogue.some((advice) => advice.id === id))).toEqual([]);
    expect(hiddenViews.filter((id) => !HIDEABLE_VIEWS.includes(id))).toEqual([]);
  });

  it.each(['firefox-policies.json', 'firefox-windows.reg', 'updates.json'])(
    '%s names Firefox’s lasting id',
    (name) => {
      expect(readFileSync(join(folder, name), 'utf8')).toContain(GECKO);
      expect(read('wxt.config.ts')).toContain(`'${GECKO}'`);
    },
  );
});

describe('the document for administrators', () => {
  const document = read('docs/deploiement.md');

  it.each(POLICY_KEYS)('explains %s', (key) => {
    expect(document).toContain(`| \`${key}\` |`);
  });

  it('names every advice that pages call for, every view that can be left out, and every sample', () => {
    const advice = catalogue.filter(({ when }) => when.length > 0).map(({ id }) => id);
    const missing = [...advice, ...HIDEABLE_VIEWS].filter((id) => !document.includes(`\`${id}\``));
    expect(missing).toEqual([]);
    expect(readdirSync(folder).filter((name) => !document.includes(`(deploiement/${name})`))).toEqual([]);
  });
});

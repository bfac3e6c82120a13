// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLOORS } from '../../scripts/floors.ts';
import { sourcesIn } from './source.ts';
import { known, named, tooYoung } from './support.ts';

const shipped = sourcesIn('entrypoints', 'components', 'lib');

const nameIn = (node: unknown): string[] =>
  typeof node === 'object' && node !== null && 'name' in node ? [String(node.name)] : [];

/** Kinds of things that the code has in its hands; the tables name those of many others, from gamepads to payments. */
const INTERFACES =
  /^(Document|Element|HTML\w*Element|SVG\w*Element|Node|NodeList|Window|\w*Event|EventTarget|Abort\w+|MutationObserver|MutationRecord|ResizeObserver|IntersectionObserver|Navigator|Navigation|NavigationActivation|NavigationDestination|NavigationHistoryEntry|NavigatorUAData|Performance\w*|ShadowRoot|Range|Selection|URL|URLSearchParams|Blob|File|FileReader|FileList|Clipboard|CSS|CSSStyleSheet|CSSStyleDeclaration|DOMRect|DOMRectReadOnly|DOMTokenList|ElementInternals|Location|History|MediaQueryList|Screen|VisualViewport|CustomElementRegistry|DataTransfer|TextDecoder|TextEncoder|TreeWalker|crypto|Crypto)$/;
const BUILTINS = Object.keys(known('javascript', 'builtins') ?? {});

/** Younger than the floors, and what happens in a browser without it. */
const GUARDED: Record<string, string> = {
  navigation: 'asked with `?.`: a page that changes its address by script is noticed a moment later',
  destination: 'of an event that only comes where there is a Navigation',
  sameDocument: 'of an event that only comes where there is a Navigation',
  downloadRequest: 'of an event that only comes where there is a Navigation',
  userInitiated: 'of an event that only comes where there is a Navigation',
  formData: 'of an event that only comes where there is a Navigation',
  activation: 'asked with `?.`: the page counts as one that nobody led to',
  prerendering: 'not there is as good as false: nothing is prerendered',
  activationStart: 'asked with `??`: nothing is prerendered',
  userAgentData: 'asked with `?.`: the user agent’s own words tell the browser then',
  brands: 'asked with `?.`: the user agent’s own words tell the browser then',
};

/** Names of libraries that something young also happens to have. */
const OF_LIBRARIES = ['config', 'isValid', 'managed', 'number', 'session', 'windows'];

/** Names that the code gives to things of its own, which something young may also happen to have. */
const ours = new Set(
  shipped.flatMap(({ nodes }) =>
    nodes.flatMap(({ type, key, id }) =>
      type === 'MemberExpression' ? [] : [...nameIn(key), ...nameIn(id)],
    ),
  ),
);

/** Every name after a dot in the code, and a file where it stands. */
const members = new Map(
  shipped.flatMap(({ path, nodes }) =>
    nodes.flatMap(({ type, computed, property }) =>
      type === 'MemberExpression' && !computed ? nameIn(property).map((name) => [name, path] as const) : [],
    ),
  ),
);

describe(`what scripts use is in Chrome and Edge ${FLOORS.chrome}, Firefox ${FLOORS.firefox}`, () => {
  const owners = Object.keys(known('api') ?? {}).filter((name) => INTERFACES.test(name));
  const meanings = (name: string) => [
    ...owners.flatMap((owner) => [known('api', owner, name), known('api', owner, `${name}_static`)]),
    ...BUILTINS.flatMap((owner) => [
      known('javascript', 'builtins', owner, name),
      known('javascript', 'builtins', owner, `${name}_static`),
    ]),
  ];

  it('or is guarded, for a reason that is given', () => {
    const young = [...members]
      .filter(([name]) => !(name in GUARDED) && !ours.has(name) && !OF_LIBRARIES.includes(name))
      .map(([name, path]) => ({ name, path, all: meanings(name).filter((one) => one !== undefined) }))
      .filter(({ all }) => all.length > 0 && all.every((one) => tooYoung(one).length > 0))
      .map(({ name, path, all }) => `${path}: ${name} (${all.flatMap(tooYoung).join(', ')})`);
    expect(young).toEqual([]);
  });

  it('and every guard still has something to guard', () => {
    expect(Object.keys(GUARDED).filter((name) => !members.has(name))).toEqual([]);
  });

  // Names that older things have as well, which the search above cannot tell apart.
  it.each([
    ['AbortSignal.any', known('api', 'AbortSignal', 'any_static')],
    [
      'checkVisibility with its options',
      known('api', 'Element', 'checkVisibility', 'options_visibilityProperty_parameter'),
    ],
    ['popovers', known('api', 'HTMLElement', 'popover')],
    ['showPopover', known('api', 'HTMLElement', 'showPopover')],
    [':has() in scripts and styles', known('css', 'selectors', 'has')],
    [':popover-open', known('css', 'selectors', 'popover-open')],
    [':modal', known('css', 'selectors', 'modal')],
    ['responseStatus', known('api', 'PerformanceResourceTiming', 'responseStatus')],
    ['style sheets of a shadow root', known('api', 'ShadowRoot', 'adoptedStyleSheets')],
    ['storage for the session', known('webextensions', 'api', 'storage', 'session')],
    ['scripts sent to a page', known('webextensions', 'api', 'scripting', 'executeScript')],
  ])('%s', (_, feature) => {
    expect(feature).toBeDefined();
    expect(tooYoung(feature ?? {})).toEqual([]);
  });
});

describe('what the extension asks of the browser is there', () => {
  /** Not on Firefox for Android, where the code does without. */
  const WITHOUT_ON_ANDROID = ['commands', 'windows', 'storage.managed'];

  /** `browser.storage.managed` is `storage.managed`. */
  const asked = new Set(
    shipped.flatMap(({ text }) =>
      [...text.matchAll(/\bbrowser\??\.(\w+)(?:\??\.(\w+))?/g)].map(
        ([, api = '', part = '']) => `${api}.${part}`,
      ),
    ),
  );

  it.each([...asked])('browser.%s', (name) => {
    const feature = known('webextensions', 'api', ...name.split('.').filter(Boolean));
    const isWithout = WITHOUT_ON_ANDROID.some((one) => `${name}.`.startsWith(`${one}.`));
    const young = tooYoung(feature ?? {});
    expect(young.filter((one) => !(isWithout && one.startsWith('firefox_android')))).toEqual([]);
  });
});

describe('what styles use is there', () => {
  const folder = join(import.meta.dirname, '../../assets');
  const styles = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
    .join('\n');
  const found = (what: RegExp) => [...new Set([...styles.matchAll(what)].map(([, name = '']) => name))];

  /** Nothing is lost where they are missing. */
  const DECORATION = [
    'text-size-adjust', // of telephones; Firefox leaves letters alone
    'field-sizing', // a text field that grows with its text; else it scrolls
    'resize', // of a text field, by a mouse that no telephone has
  ];

  it.each([
    ['properties', /(?<=[{;]\s*)([a-z][a-z-]+)\s*:/g, ['properties']],
    ['at-rules', /@([a-z-]+)/g, ['at-rules']],
    ['selectors', /::?([a-z-]+)(?=[\s,.{)(:>[])/g, ['selectors']],
  ])('%s', (_, what, [table = '']) => {
    const young = found(what)
      // What bears one browser's name stands beside the same for the others.
      .filter((name) => !DECORATION.includes(name) && !/^-(webkit|moz)-/.test(name))
      .map((name) => `${name}: ${tooYoung(known('css', table, name) ?? {})}`);
    expect(young.filter((line) => !line.endsWith(': '))).toEqual([]);
  });

  it('functions', () => {
    const young = found(/([a-z-]+)\(/g).filter((name) => {
      const all = [...named(name, 'css', 'types'), ...named(name, 'css', 'selectors')];
      return all.length > 0 && all.every((one) => tooYoung(one).length > 0);
    });
    expect(young).toEqual([]);
  });
});

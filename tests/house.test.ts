// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { catalogue } from '../lib/advice/catalogue.ts';
import { SIGNALS } from '../lib/signals/signal.ts';
import { CONTRACT } from './advice/contract.ts';
import { isConst, isIdentifier, linesInside, startsWith, unwanted, where } from './house/rules.ts';
import { type Node, type Source, sourcesIn } from './house/source.ts';

const shipped = sourcesIn('entrypoints', 'components', 'lib');
const machinery = sourcesIn('scripts', 'tests/e2e/harness', 'tests/extranet', 'tests/bench').filter(
  ({ path }) => !path.endsWith('.test.ts'),
);

/** Lists of prose and data, which may be as long as there is something to say. */
const prose = [
  /^lib\/advice\/catalogue\//,
  /^lib\/words\/topics\//,
  /^lib\/shape\/ordinary-words/,
  /^scripts\/new\//,
];

const doors = ['lib/doors/storage.ts', 'lib/doors/messages.ts', 'lib/doors/bare.ts'];

/** The rooms of lib, and the rooms that each may import from. */
const rooms: Record<string, string[]> = {
  words: [],
  'log-in': [],
  pauses: [],
  settings: ['tools/messages'],
  page: ['words'],
  gate: ['page', 'words'],
  signals: ['page', 'words', 'log-in'],
  advice: ['signals', 'page'],
  shape: ['signals', 'page', 'words', 'log-in'],
  overlay: ['advice', 'signals', 'pauses'],
  'tools/siret': [],
  'tools/request': ['tools/siret', 'advice', 'log-in', 'page'],
  'tools/messages': ['tools/request', 'advice', 'log-in'],
  'tools/phishing': ['tools/request', 'advice', 'page'],
  triage: ['tools/request', 'advice'],
  doors: [
    'tools/siret',
    'tools/request',
    'tools/messages',
    'log-in',
    'pauses',
    'settings',
    'signals',
    'page',
    'shape',
  ],
};

/** `lib/tools/siret/division/csv.ts` is in the room `tools/siret`, `lib/page/dom.ts` in `page`. */
const roomOf = (path: string): string => /^lib\/((?:tools\/)?[^/]+)/.exec(path)?.[1] ?? path;

const under = (...folders: string[]) =>
  shipped.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));

describe('imports run one way', () => {
  it('lib knows neither the views nor the browser', () => {
    const views = startsWith('components/', 'entrypoints/', 'preact', 'assets/');
    expect(unwanted(under('lib/'), views)).toEqual([]);
    const others = under('lib/').filter(({ path }) => !doors.includes(path));
    expect(unwanted(others, startsWith('wxt', 'webextension-polyfill'))).toEqual([]);
  });

  it('a room of lib knows only the rooms that it is allowed to, types included', () => {
    const known = (name: string): string[] => rooms[roomOf(name)] ?? [];
    const strangers = under('lib/').flatMap(({ path, imports }) =>
      imports
        .filter(
          (name) => name.startsWith('lib/') && name !== 'lib/delays.ts' && roomOf(name) !== roomOf(path),
        )
        .filter((name) => !known(path).includes(roomOf(name)))
        .map((name) => `${path} -> ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('no two rooms know each other, not even by way of a third', () => {
    const reached = (room: string): string[] =>
      (rooms[room] ?? []).flatMap((next) => [next, ...reached(next)]);
    expect(Object.keys(rooms).filter((room) => reached(room).includes(room))).toEqual([]);
  });

  it('components take props and hand out callbacks', () => {
    const rim = startsWith('entrypoints/', 'wxt', 'webextension-polyfill', 'zod', ...doors);
    expect(unwanted(under('components/'), rim)).toEqual([]);
  });

  it('every path names its file in full', () => {
    const isCutShort = (name: string) =>
      /^(lib|components|entrypoints|assets)\//.test(name) && !/\.\w+(\?\w+)?$/.test(name);
    expect(unwanted(shipped, isCutShort)).toEqual([]);
  });

  it('only the doors and the entry points touch the browser', () => {
    const inside = under('lib/', 'components/').filter(({ path }) => !doors.includes(path));
    const isBrowser = ({ type, object }: Node) =>
      type === 'MemberExpression' && isIdentifier(object, 'browser', 'chrome');
    expect(where(inside, isBrowser)).toEqual([]);
  });
});

describe('files and functions stay small', () => {
  const all = [...shipped, ...machinery];

  const isProse = (path: string) => prose.some((list) => list.test(path));

  it('no file is longer than 150 lines, but for lists of prose', () => {
    const long = all.filter(({ path, lines }) => lines > 150 && !isProse(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('no function is longer than 25 lines, no component longer than 80, but for lists of prose', () => {
    const isLong = ({ type, body }: Node, source: Source) => {
      if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type)) return false;
      if (isProse(source.path)) return false;
      const limit = source.path.endsWith('.tsx') ? 80 : 25;
      return linesInside(source, body) > limit;
    };
    expect(where(all, isLong)).toEqual([]);
  });

  it('no file is a drawer for anything', () => {
    const drawers = all.filter(({ path }) => /(utils?|helpers?|managers?|misc|common)\.tsx?$/i.test(path));
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });
});

describe('types are trusted, not talked into', () => {
  it('there is no any, no non-null assertion, and a cast only where storage is read', () => {
    const isLoose = ({ type, typeAnnotation }: Node, { path }: Source) => {
      if (type === 'TSAnyKeyword' || type === 'TSNonNullExpression') return true;
      const isCast = type === 'TSAsExpression' || type === 'TSTypeAssertion';
      return isCast && path !== 'lib/doors/storage.ts' && !isConst(typeAnnotation);
    };
    expect(where(shipped, isLoose)).toEqual([]);
  });

  it('no check is silenced and nothing is left to do', () => {
    const silenced = [...shipped, ...machinery].filter(({ text }) =>
      /biome-ignore|@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX)\b/.test(text),
    );
    expect(silenced.map(({ path }) => path)).toEqual([]);
  });
});

describe('the two lists hold together', () => {
  it('every advice has an id of its own', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('what pages call for comes in the order of the contract', () => {
    const onPages = catalogue.filter(({ when }) => when.length > 0).map(({ id }) => id);
    expect(onPages).toEqual(CONTRACT);
  });

  it('every signal leads to an advice', () => {
    const leads = (signal: string) =>
      catalogue.some(({ when, firmer }) => [...when, ...(firmer?.when ?? [])].some((one) => one === signal));
    expect(SIGNALS.filter((signal) => !leads(signal))).toEqual([]);
  });

  it('every advice names its source', () => {
    expect(catalogue.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

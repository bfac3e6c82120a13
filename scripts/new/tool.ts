import { type Laid, pascal } from './laid.ts';

/** A tool of the guide: what it knows, what is seen of it, and its place. */
export const tool = (name: string): Laid => ({
  files: {
    [`lib/tools/${name}/${name}.ts`]: `/** What the tool makes of what was typed. */
export const made = (typed: string): string => typed.trim();
`,
    [`tests/tools/${name}/${name}.test.ts`]: `import { expect, it } from 'vitest';
import { made } from '../../../lib/tools/${name}/${name}.ts';

it('makes nothing of nothing', () => {
  expect(made('  ')).toBe('');
});
`,
    [`components/tools/${name}/${name}-view.tsx`]: `import { made } from '../../../lib/tools/${name}/${name}.ts';

interface Props {
  typed: string;
}

/** The tool as it is seen. */
export const ${pascal(name)}View = ({ typed }: Props) => <p>{made(typed)}</p>;
`,
    [`entrypoints/guide/${name}.tsx`]: `import { ${pascal(name)}View } from '../../components/tools/${name}/${name}-view.tsx';

/** The tool with what is stored for it. */
export const ${pascal(name)}Page = () => <${pascal(name)}View typed="" />;
`,
  },
  lines: [
    {
      path: 'entrypoints/guide/views.tsx',
      before: "  {\n    id: 'demonstration',\n    entry",
      text: `  {
    id: '${name}',
    entry: 'outils',
    title: '',
    Page: later(() => import('./${name}.tsx').then(({ ${pascal(name)}Page }) => ${pascal(name)}Page)),
  },
`,
    },
    {
      path: 'tests/e2e/guide-places.ts',
      before: "  'demonstration/refused',",
      text: `  '${name}',\n`,
    },
    { path: 'tests/house.test.ts', before: '  triage: [', text: `  'tools/${name}': [],\n` },
  ],
  left: [
    `lib/tools/${name}/${name}.ts and its test: what it knows.`,
    `components/tools/${name}/${name}-view.tsx: what is seen of it.`,
    'entrypoints/guide/views.tsx: its French id and title; the same id in tests/e2e/guide-places.ts.',
    'entrypoints/guide/tool-tiles.ts: its tile, by that id.',
    'tests/house.test.ts: the rooms of lib that it may import from.',
  ],
  tests: [`tests/tools/${name}`, 'tests/house.test.ts', 'tests/views'],
});

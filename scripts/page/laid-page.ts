import type { Shape } from '../../lib/shape/shape.ts';
import type { Laid } from '../new/laid.ts';
import { markupOf } from './markup.ts';

/** A described page as a saved page, with its row to fill in. `name`: of its file, such as `new-log-in`. */
export function laidPage(name: string, shape: Shape): Laid {
  const file = `unknown/${name}.html`;
  const { status = 200 } = shape;
  const answered = status === 0 || status === 200 ? '' : `    status: ${status},\n`;
  return {
    files: { [`tests/pages/${file}`]: markupOf(shape) },
    lines: [
      {
        path: 'tests/pages/index.ts',
        before: '  ...strangers,',
        text: `  {
    file: '${file}',
    path: '${pathOf(shape)}',
${answered}    note: '',
    expects: [],
  },
`,
      },
    ],
    left: [
      `tests/pages/${file}: read it once more; nobody may be found in it.`,
      'tests/pages/index.ts: what it is, in one sentence, and the advice it calls for.',
      ...shape.seen.map(({ what, how }) => `seen there by the extension: ${what} ${how}`.trim()),
    ],
    tests: ['tests/pages'],
  };
}

/** A host that is not the extranet's is served at its path all the same. */
function pathOf({ place = '' }: Shape): string {
  const path = URL.canParse(place) ? new URL(place).pathname : '/';
  return path.replace(/['\\]/g, '');
}

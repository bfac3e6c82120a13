import { camel, type Laid } from './laid.ts';

const LIST = 'lib/advice/catalogue/in-the-guide.ts';

/** A piece of advice for the guide and its search. */
export const advice = (name: string): Laid => ({
  files: {
    [`lib/advice/catalogue/${name}.ts`]: `import { advice } from '../advice.ts';
import { publicPages } from '../sources.ts';

export const ${camel(name)} = advice({
  id: '${name}',
  title: '',
  label: '',
  summary: '',
  steps: [],
  when: [],
  sources: [publicPages],
  words: [],
});
`,
  },
  lines: [
    {
      path: LIST,
      before: '\n/** Advice that no signal',
      text: `import { ${camel(name)} } from './${name}.ts';\n`,
    },
    { path: LIST, before: '];', text: `  ${camel(name)},\n` },
  ],
  left: [
    `lib/advice/catalogue/${name}.ts: its French texts and its source. With a signal in \`when\`, its place is in on-the-page.ts.`,
    'lib/triage/: its case in one of the files of cases, in the user’s own words, and what leads to it: the `afterwards` of another case there, or an answer in questions.ts.',
  ],
});

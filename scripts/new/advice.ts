import { camel, type Laid } from './laid.ts';

const LIST = 'lib/advice/catalogue/in-the-guide.ts';

/** A piece of advice: at first for the guide and its search only. */
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
    `lib/advice/catalogue/${name}.ts: its French texts and its source; lib/advice/advice.ts says what each field is.`,
    'lib/triage/*-cases.ts: its case, in the user’s own words. The compiler names cases.ts: add it to one of the three files spread there.',
    'lib/triage/*-cases.ts or questions.ts: what leads to that case, in the `afterwards` of another case or in an answer.',
    `Only with a signal in \`when\`: move it from in-the-guide.ts to on-the-page.ts, whose order is the one on the screen; name it in tests/advice/contract.ts and in docs/deploiement.md, among the ids that an organisation may hide.`,
    'tests/views/heard.test.tsx, which holds what a screen reader says: where a page of the guide has one more link, look at it and take its new words with `npx vitest run -u`.',
  ],
  tests: ['tests/house.test.ts', 'tests/advice', 'tests/triage', 'tests/views', 'tests/stores'],
});

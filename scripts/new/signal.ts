import type { Laid } from './laid.ts';

/** Something new to notice on a page. */
export const signal = (name: string): Laid => ({
  files: {
    [`tests/pages/${name}/first.html`]: `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Connexion</title>
  </head>
  <body>
  </body>
</html>
`,
  },
  lines: [
    { path: 'lib/signals/signal.ts', before: '] as const;', text: `  '${name}',\n` },
    {
      path: 'tests/pages/index.ts',
      before: '  ...strangers,',
      text: `  {
    file: '${name}/first.html',
    path: '/aparts/login.do',
    note: '',
    expects: [],
  },
`,
    },
  ],
  left: [
    `tests/pages/${name}/first.html: the shape of the page, without anybody's data.`,
    'tests/pages/index.ts: what the page is, in one sentence, and the advice it calls for.',
    'lib/signals/rules.ts: one entry, which judges a View and the Past of the tab.',
    'lib/words/: only for new words. Phrases, each with an example, in topics/; the name of what they say in meanings.ts; a row in table.ts.',
    'lib/advice/catalogue/: the advice that names the signal in `when`.',
    'lib/advice/catalogue/leads.ts: what the card says first. A new entry that opens the card, or has a marking, is named in tests/advice/lead.test.ts too.',
    'components/demonstration/scene.ts: a scene in which it is noticed.',
  ],
  tests: [
    'tests/house.test.ts',
    'tests/pages',
    'tests/signals',
    'tests/words',
    'tests/gate',
    'tests/advice',
    'tests/views',
  ],
});

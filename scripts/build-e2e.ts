import { build } from 'wxt';

/** What the overlay's code asks to know whether its shadow root shall be open; nothing else may ask it. */
const flag = "import.meta.env.MODE === 'e2e'";

/**
 * Answers the flag with yes. A build mode of that name would do the same, and much more behind our back: other
 * loggers, other JSX. This way the build that the stories run on is the shipped one but for this answer.
 */
const openRoot = {
  name: 'open-root',
  enforce: 'pre' as const,
  transform: (code: string) => (code.includes(flag) ? code.replaceAll(flag, 'true') : null),
};

for (const browser of ['chrome', 'firefox']) {
  await build({
    browser,
    manifestVersion: 3,
    outDirTemplate: 'e2e-{{browser}}-mv{{manifestVersion}}',
    vite: () => ({ plugins: [openRoot] }),
  });
}

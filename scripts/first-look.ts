import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { Window } from 'happy-dom';
import { type Plugin, runnerImport } from 'vite';

const MARK = '<!-- first look -->';

/**
 * Draws the first look of the popup into its page at build time: what is seen first then needs no script at all,
 * and has one source all the same.
 */
export const firstLook: Plugin = {
  name: 'first-look',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => (html.includes(MARK) ? html.replace(MARK, await drawn()) : html),
  },
};

const source = fileURLToPath(new URL('../entrypoints/popup/first-look.tsx', import.meta.url));

async function drawn(): Promise<string> {
  const { module } = await runnerImport<typeof import('../entrypoints/popup/first-look.tsx')>(source, {
    configFile: false,
    plugins: [preact()],
  });
  const { document } = new Window();
  // Preact asks the global one for its elements.
  Object.assign(globalThis, { document });
  try {
    module.drawFirstLook(globalThis.document.body);
    return document.body.innerHTML;
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}

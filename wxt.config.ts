import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { OTHER_HOSTS } from './lib/page/hosts.ts';
import { SITE } from './lib/page/place.ts';
import { declaredCommands } from './lib/settings/shortcuts.ts';
import about from './package.json' with { type: 'json' };
import { derivedWords } from './scripts/derived-words.ts';
import { FLOORS } from './scripts/floors.ts';
import { lazyPart } from './scripts/lazy-part.ts';
import { pageScripts } from './scripts/page-scripts.ts';

const site = `${SITE}/*`;

/** Pages of the extension load their own scripts, styles and pictures and nothing else; text never becomes elements or code. */
const onlyItself = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [preact(), derivedWords, lazyPart, pageScripts],
    // As declared below: for older ones each colour of the two themes would be written out twice.
    build: {
      modulePreload: { polyfill: false },
      cssTarget: ['chrome123', 'firefox140'],
      // The public suffix list is one long constant: put in place of its name, it would ship three times.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  // The sources go into a zip of their own, of what is committed: `scripts/release`.
  zip: { zipSources: false },
  hooks: {
    // WXT takes this title from the popup's page, where browsers translate nothing.
    'build:manifestGenerated': (_, { action }) => {
      if (action) action.default_title = '__MSG_actionTitle__';
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'fr',
    homepage_url: about.homepage,
    author: about.author,
    icons: Object.fromEntries([16, 32, 48, 64, 128].map((size) => [size, `icons/${size}.png`])),
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [site],
    optional_host_permissions: OTHER_HOSTS,
    commands: declaredCommands,
    storage: { managed_schema: 'managed.json' },
    // While developing, pages talk to WXT's server.
    ...(command === 'build' && { content_security_policy: { extension_pages: onlyItself } }),
    // The page script is a plain one, not a WXT content script: every page of the site loads it, and WXT's wrapper
    // with the polyfill would weigh more than all of it.
    content_scripts: [
      ...(browser === 'firefox' ? [] : [{ matches: [site], js: ['early.js'], run_at: 'document_start' }]),
      { matches: [site], js: ['page.js'], run_at: 'document_end' },
    ],
    ...(browser !== 'firefox' && { minimum_chrome_version: String(FLOORS.chrome) }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          // Never to change: updates, policies and what users have kept hang on it.
          id: 'aide-a-la-connexion@outil-non-officiel',
          strict_min_version: `${FLOORS.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: `${FLOORS.firefox_android}.0` },
      },
    }),
  }),
});

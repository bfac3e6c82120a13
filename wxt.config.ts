import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { declaredCommands } from './lib/settings/shortcuts.ts';
import { cutInnerHtml } from './scripts/cut-inner-html.ts';
import { firstLook } from './scripts/first-look.ts';
import { pageScripts } from './scripts/page-scripts.ts';

const site = 'https://activitepartielle.emploi.gouv.fr/*';

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
    plugins: [preact(), cutInnerHtml, firstLook, pageScripts],
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Aide à la connexion',
    description:
      'Outil non officiel : aide à se connecter à l’extranet « activité partielle ». Rien ne quitte votre navigateur.',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['storage', 'scripting'],
    host_permissions: [site],
    commands: declaredCommands,
    // While developing, pages talk to WXT's server.
    ...(command === 'build' && { content_security_policy: { extension_pages: onlyItself } }),
    // The watcher is a plain script, not a WXT content script: every page of the site loads it, and WXT's wrapper
    // with the polyfill would weigh more than the whole watcher.
    content_scripts: [{ matches: [site], js: ['watcher.js'], run_at: 'document_end' }],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'aide-a-la-connexion@example.org',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

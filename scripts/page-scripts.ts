import { type CompressOptions, type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

/** The scripts that run on pages of the site; `hoist_funs`: functions first, wherever it packs them smaller. */
const PAGE_SCRIPTS = { 'page.js': { hoist_funs: true }, 'overlay.js': {} };

const minified = (compress: CompressOptions): MinifyOptions => ({
  ecma: 2020,
  toplevel: true,
  compress: { passes: 3, ...compress },
  format: { ascii_only: true },
});

/** Of an advice, what only the guide asks for: the words it is found by, and what other pages add. */
const OF_THE_GUIDE = /,(?:words:\[(?:"[^"]*",?)+\]|asides:\[(?:\{source:[^{}]*\},?)+\])/g;

/**
 * Makes the scripts of pages quicker to prepare, which takes a browser longer than to run them once: functions that are called
 * from one place become a part of it, which Vite's own minifier leaves undone; and letters are written in ASCII, since a
 * single one beyond Latin-1 makes the whole script twice as long in memory.
 */
export const pageScripts: Plugin = {
  name: 'page-scripts',
  apply: 'build',
  async generateBundle(_, bundle) {
    for (const [name, compress] of Object.entries(PAGE_SCRIPTS)) {
      const script = bundle[name];
      if (script?.type !== 'chunk') continue;
      const { code } = await minify(script.code, minified(compress));
      if (code === undefined) throw new Error(`Nothing is left of ${name}.`);
      script.code = code.replace(OF_THE_GUIDE, '');
      if (name === 'overlay.js' && script.code === code)
        throw new Error('No advice has words for the guide.');
    }
  },
};

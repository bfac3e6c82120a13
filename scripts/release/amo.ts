import type { Entry } from './ready.ts';

/** What addons.mozilla.org takes along with a version: `web-ext sign --amo-metadata`. It cuts notes beyond 3 000 characters. */
export function amoMetadata({ notes }: Entry, reviewNotes: string): string {
  const version = {
    license: 'MIT',
    compatibility: ['android', 'firefox'],
    approval_notes: reviewNotes,
    release_notes: { 'en-US': notes.slice(0, 3_000) },
  };
  return `${JSON.stringify({ version }, null, 2)}\n`;
}

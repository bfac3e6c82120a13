import type { Source } from '../../lib/advice/advice.ts';

/** The names of the sources as one line of text. */
export function sourceNames(sources: readonly Source[]): string {
  return sources.map(({ name }) => name).join(' ; ');
}

/** Where an advice comes from; a warning when nothing but old public pages says so. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const doubtful = sources.every(({ id }) => id === 'public');
  return (
    <p class={doubtful ? 'sources notice small' : 'sources muted small'}>
      {sources.length > 1 ? 'Sources' : 'Source'} : {sourceNames(sources)}
    </p>
  );
}

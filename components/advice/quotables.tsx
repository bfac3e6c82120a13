import type { Quotable } from '../../lib/advice/advice.ts';
import { Copyable } from './copyable.tsx';
import { sourceNames } from './sources.tsx';

/** What to look for or to allow, each value with its button and the sheets that name it. */
export function Quotables({ quotables }: { quotables: readonly Quotable[] }) {
  return (
    <ul class="quotables" aria-label="À copier tel quel">
      {quotables.map(({ label, value, sources }) => (
        <li key={value}>
          <span class="small">{label}</span>
          <Copyable value={value} />
          <span class="muted small">{sourceNames(sources)}</span>
        </li>
      ))}
    </ul>
  );
}

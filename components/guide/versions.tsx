import type { Quotable, Version } from '../../lib/advice/advice.ts';

interface VersionsProps {
  versions: readonly Version[];
  /** What is listed with its sources already. */
  quotables: readonly Quotable[];
}

/** Each under its source, none preferred. */
export function Versions({ versions, quotables }: VersionsProps) {
  const left = versions.filter(({ says }) => !quotables.some(({ value }) => says.includes(value)));
  if (left.length === 0) return null;
  return (
    <section class="sayings">
      <h2>Les sources ne disent pas la même chose</h2>
      <ul class="rows">
        {left.map(({ source, says }) => (
          <li key={says} class="still-row">
            <span>
              <span>{says}</span>
              <span class="muted small">{source.name}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Quotable, Version } from '../../lib/advice/advice.ts';

interface VersionsProps {
  versions: readonly Version[];
  /** What is listed with its sources already. */
  quotables: readonly Quotable[];
}

/** Statements that disagree, each under its source, none preferred. */
export function Versions({ versions, quotables }: VersionsProps) {
  const left = versions.filter(({ says }) => !quotables.some(({ value }) => says.includes(value)));
  if (left.length === 0) return null;
  return (
    <section class="sayings">
      <h2>Les sources ne disent pas la même chose</h2>
      <Said all={left} />
    </section>
  );
}

/** What other pages add, each under its source. */
export function Asides({ asides }: { asides: readonly Version[] }) {
  if (asides.length === 0) return null;
  return (
    <section class="sayings">
      <h2>À savoir aussi</h2>
      <Said all={asides} />
    </section>
  );
}

const Said = ({ all }: { all: readonly Version[] }) => (
  <ul class="rows">
    {all.map(({ source, says }) => (
      <li key={says} class="still-row">
        <span>
          <span>{says}</span>
          <span class="muted small">{source.name}</span>
        </span>
      </li>
    ))}
  </ul>
);

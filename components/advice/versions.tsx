import type { Version } from '../../lib/advice/advice.ts';

/** Statements that do not agree, side by side, none of them preferred. */
export function Versions({ versions }: { versions: readonly Version[] }) {
  return (
    <div class="versions">
      <p class="small">
        <strong>Les sources ne disent pas la même chose :</strong>
      </p>
      <ul>
        {versions.map(({ source, says }) => (
          <li key={says}>
            <p>{says}</p>
            <p class="muted small">{source.name}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

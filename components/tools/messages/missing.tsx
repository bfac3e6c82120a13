interface MissingProps {
  missing: readonly { field: string; label: string; why: string }[];
  elementId(field: string): string;
}

/** What is still missing and what it is needed for; each leads to its field. */
export function Missing({ missing, elementId }: MissingProps) {
  return (
    <div class="no-print">
      <p role="status">
        <strong>{countOf(missing.length)}</strong>
      </p>
      <ul class="missing">
        {missing.map(({ field, label, why }) => (
          <li key={field}>
            <button
              type="button"
              class="button small quiet"
              onClick={() => document.getElementById(elementId(field))?.focus()}
            >
              {label}
            </button>
            <p class="small">{why}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function countOf(missing: number): string {
  if (missing === 0) return 'Rien ne manque.';
  return missing === 1 ? 'Il manque encore une information.' : `Il manque encore ${missing} informations.`;
}

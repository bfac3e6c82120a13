interface MissingProps {
  missing: readonly { field: string; label: string; why: string }[];
  /** Id of the element of a field. */
  elementId(field: string): string;
}

/** What is still missing and what it is needed for; each leads to its field. */
export function Missing({ missing, elementId }: MissingProps) {
  return (
    <div role="status">
      {missing.length === 0 ? (
        <p>Rien ne manque.</p>
      ) : (
        <>
          <p>
            <strong>Il manque encore :</strong>
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
        </>
      )}
    </div>
  );
}

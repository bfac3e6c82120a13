interface MenuProps {
  /** The entries, in order. */
  entries: readonly { id: string; label: string }[];
  /** Id of the entry under which the page stands; undefined: under none. */
  current: string | undefined;
}

/** The four ways through the guide. */
export function Menu({ entries, current }: MenuProps) {
  return (
    <nav aria-label="Guide" class="no-print">
      <ul class="views">
        {entries.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

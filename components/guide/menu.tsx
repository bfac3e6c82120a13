interface MenuProps {
  entries: readonly { id: string; label: string }[];
  /** Undefined: under none. */
  current: string | undefined;
}

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

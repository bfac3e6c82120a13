import type { Advice } from '../../lib/advice/advice.ts';

interface ContentsProps {
  label: string;
  advice: readonly Advice[];
  /** Id of the advice the address names. */
  current?: string | undefined;
}

/** Links to advice within the guide. */
export function Contents({ label, advice, current }: ContentsProps) {
  return (
    <nav aria-label={label} class="contents">
      <ul>
        {advice.map(({ id, title }) => (
          <li key={id}>
            <a href={`#conseil/${id}`} aria-current={id === current ? 'location' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

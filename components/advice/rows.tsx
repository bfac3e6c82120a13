import { Spot } from '../../assets/drawings/spot.tsx';
import type { Advice } from '../../lib/advice/advice.ts';
import { Icon } from '../icon.tsx';
import { spotOf } from './spots.ts';

interface RowsProps {
  advice: readonly Advice[];
  addressOf(id: string): string;
  /** The links open in a tab of their own. */
  away?: boolean;
}

export function Rows({ advice, addressOf, away = false }: RowsProps) {
  return (
    <ul class="rows results">
      {advice.map(({ id, title, summary, sources }) => (
        <li key={id} data-advice={id}>
          <a class="row" href={addressOf(id)} {...(away && { target: '_blank', rel: 'noopener' })}>
            <Spot of={spotOf(id)} />
            <span>
              <b>{title}</b>
              <span class="muted">{summary}</span>
              {sources.every((source) => source.id === 'public') && (
                <span class="muted small">{sources[0]?.name}</span>
              )}
            </span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  );
}

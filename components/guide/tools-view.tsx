import { Spot } from '../../assets/drawings/spot.tsx';
import { Icon } from '../icon.tsx';
import type { ToolTile } from './tiles.tsx';

/** Every tool with what it is for. */
export const ToolsView = ({ tools }: { tools: readonly (ToolTile & { does: string })[] }) => (
  <ul class="rows results">
    {tools.map(({ id, label, does, spot }) => (
      <li key={id}>
        <a class="row" href={`#${id}`}>
          <Spot of={spot} />
          <span>
            <b>{label}</b>
            <span class="muted">{does}</span>
          </span>
          <Icon name="forward" />
        </a>
      </li>
    ))}
  </ul>
);

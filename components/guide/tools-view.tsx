import { Spot } from '../../assets/drawings/spot.tsx';
import { isHidden } from '../../lib/settings/policy.ts';
import { Icon } from '../icon.tsx';
import { usePolicy } from '../organisation/in-force.ts';
import type { ToolTile } from './tiles.tsx';

export function ToolsView({ tools }: { tools: readonly (ToolTile & { does: string })[] }) {
  const policy = usePolicy();
  const offered = tools.filter(({ id }) => !isHidden(policy, id));
  return (
    <ul class="rows results">
      {offered.map(({ id, label, does, spot }) => (
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
}

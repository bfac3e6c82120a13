import type { Row } from '../../lib/shape/rows.ts';
import type { ShapeViewProps } from './shape-view.tsx';

const DEEPEST = 12;

const keyOf = ({ part }: Row): string => (typeof part === 'string' ? part : JSON.stringify(part));

type ShapeRowsProps = Pick<ShapeViewProps, 'rows' | 'struck' | 'onStrike'>;

export function ShapeRows({ rows, struck, onStrike }: ShapeRowsProps) {
  const kept = rows.length - struck.size;
  return (
    <section class="card result" aria-labelledby="shape-rows">
      <h2 id="shape-rows">Ce que contient le fichier</h2>
      <p role="status" class="small muted">
        {struck.size === 0 ? `${rows.length} lignes` : `${kept} lignes sur ${rows.length}`}
      </p>
      <ul class="shape-rows">
        {rows.map((row) => (
          <li key={keyOf(row)} class={`in-${Math.min(row.depth, DEEPEST)}`}>
            <label>
              <input
                type="checkbox"
                checked={!struck.has(row)}
                onChange={({ currentTarget }) => onStrike(row, !currentTarget.checked)}
              />
              {struck.has(row) ? <s>{row.text}</s> : <span>{row.text}</span>}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

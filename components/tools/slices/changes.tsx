import { formatSiret } from '../../../lib/tools/siret.ts';
import type { Division, Seat } from '../../../lib/tools/slices.ts';
import { countOf } from './counts.ts';
import { Some } from './some.tsx';

/** What changed since the previous division: who came, who left, who had to move. */
export function Changes({ division: { arrived, left, moved, stayed } }: { division: Division }) {
  return (
    <div class="changes">
      <p>
        Par rapport à l’ancienne répartition&nbsp;: {countOf(stayed, 'SIRET reste', 'SIRET restent')} dans
        leur compte, {countOf(arrived.length, 'arrive', 'arrivent')},{' '}
        {countOf(left.length, 'part', 'partent')}
        {moved.length > 0 && `, ${countOf(moved.length, 'change', 'changent')} de compte`}.
      </p>
      <Some title="Nouveaux" all={arrived}>
        {seatIn}
      </Some>
      <Some title="Partis" all={left}>
        {({ siret, account }) => (
          <li key={siret + account}>
            {formatSiret(siret)}, à retirer du compte {account}
          </li>
        )}
      </Some>
      <Some title="Déplacés, car leur compte dépassait 200" all={moved}>
        {seatIn}
      </Some>
    </div>
  );
}

const seatIn = ({ siret, account }: Seat) => (
  <li key={siret + account}>
    {formatSiret(siret)}, à rattacher au compte {account}
  </li>
);

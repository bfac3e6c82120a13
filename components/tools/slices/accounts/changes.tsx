import type { Division, Seat } from '../../../../lib/tools/siret/division/slices.ts';
import { formatSiret } from '../../../../lib/tools/siret/number/siret.ts';
import { countOf } from '../counts.ts';
import { Some } from '../mending/some.tsx';

interface ChangesProps {
  division: Division;
  nameOf(siret: string): string;
  /** Shows its lists whatever the user folded: for the printer. */
  unfolded: boolean;
}

/** What changed since the previous division: who came, who left, who had to move. */
export function Changes({ division: { arrived, left, moved, stayed }, nameOf, unfolded }: ChangesProps) {
  const seat =
    (what: string) =>
    ({ siret, account }: Seat) => (
      <li key={siret + account}>
        {formatSiret(siret)} {nameOf(siret)}, {what} {account}
      </li>
    );
  return (
    <div class="changes">
      <p>
        Par rapport à l’ancienne répartition&nbsp;: {countOf(stayed, 'SIRET reste', 'SIRET restent')} dans
        leur compte, {countOf(arrived.length, 'arrive', 'arrivent')},{' '}
        {countOf(left.length, 'part', 'partent')}
        {moved.length > 0 && `, ${countOf(moved.length, 'change', 'changent')} de compte`}.
      </p>
      <Some title="Nouveaux" all={arrived} unfolded={unfolded}>
        {seat('à rattacher au compte')}
      </Some>
      <Some title="Partis" all={left} unfolded={unfolded}>
        {seat('à retirer du compte')}
      </Some>
      <Some title="Déplacés, car leur compte dépassait 200" all={moved} unfolded={unfolded}>
        {seat('à rattacher au compte')}
      </Some>
    </div>
  );
}

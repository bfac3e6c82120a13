import { changedId, type Mend, type MendedList } from '../../../../lib/tools/siret/list/mends.ts';
import type { ChangedNumber } from '../../../../lib/tools/siret/list/siret-list.ts';
import { formatSiret } from '../../../../lib/tools/siret/number/siret.ts';
import { lineName } from '../line-name.ts';
import { Some } from './some.tsx';

interface BesideProps {
  list: MendedList;
  onMend(mend: Mend): void;
  onUndo(id: string): void;
}

const HOW: Record<ChangedNumber['change'], string> = {
  decimals: 'sans les décimales',
  blanks: 'sans les « ? » à la place des espaces',
  joined: 'SIREN et NIC rapprochés',
  offered: 'proposition prise',
};

/** Everything that is not simply as the list says: changed, mended, left out, twice there, without a number. */
export function Beside({ list, onMend, onUndo }: BesideProps) {
  const { mended, changed, duplicates, ignored } = list;
  const at = (line: number) => lineName(list, line);
  return (
    <div class="beside no-print">
      <Some title="Corrigés ou laissés de côté par vous" all={mended} open>
        {({ id, line, raw, siret }) => (
          <li key={id}>
            Ligne {at(line)}&nbsp;: <code>{raw}</code> →{' '}
            {siret === null ? 'laissé de côté' : formatSiret(siret)}{' '}
            <button type="button" class="button small quiet" onClick={() => onUndo(id)}>
              Annuler<span class="unseen"> la correction de la ligne {at(line)}</span>
            </button>
          </li>
        )}
      </Some>
      <Some title="Lus autrement qu’ils ne sont écrits" all={changed}>
        {(one) => (
          <li key={changedId(one)}>
            Ligne {at(one.line)}&nbsp;: <code>{one.raw}</code> → {formatSiret(one.siret)}, {HOW[one.change]}{' '}
            {one.change !== 'offered' && (
              <button
                type="button"
                class="button small quiet"
                onClick={() => onMend({ id: changedId(one), raw: one.raw, siret: null })}
              >
                Laisser de côté<span class="unseen"> la ligne {at(one.line)}</span>
              </button>
            )}
          </li>
        )}
      </Some>
      <Some title="Doublons, gardés une seule fois" all={duplicates}>
        {({ siret, line, firstLine }) => (
          <li key={line + siret}>
            Ligne {at(line)}&nbsp;: {formatSiret(siret)}, déjà à la ligne {at(firstLine)}
          </li>
        )}
      </Some>
      <Some title="Lignes sans numéro" all={ignored}>
        {({ line, raw }) => (
          <li key={line}>
            Ligne {at(line)}&nbsp;: <code>{raw}</code>
          </li>
        )}
      </Some>
    </div>
  );
}

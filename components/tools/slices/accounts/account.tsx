import { plainList } from '../../../../lib/tools/siret/division/division-file.ts';
import type { Gap } from '../../../../lib/tools/siret/division/gaps.ts';
import { LARGEST_SLICE } from '../../../../lib/tools/siret/division/slices.ts';
import type { Label } from '../../../../lib/tools/siret/list/labels.ts';
import { formatSiret } from '../../../../lib/tools/siret/number/siret.ts';
import { CopyButton } from '../../../copy/copy-button.tsx';
import { countOf } from '../counts.ts';

interface AccountTileProps {
  /** Counted from 1. */
  number: number;
  sirets: readonly string[];
  labelOf(siret: string): Label;
  gap: Gap | null;
  isOpen: boolean;
  onOpen(): void;
}

const WHY: Record<Gap['why'], string> = {
  left: 'depuis la répartition d’avant : seuls des nouveaux les prennent',
  company: 'les établissements d’une même entreprise restent ensemble',
  rest: 'c’est le reste de la liste',
};

export function AccountTile({ number, sirets, labelOf, gap, isOpen, onOpen }: AccountTileProps) {
  const nameOf = (siret = '') => labelOf(siret).name || formatSiret(siret);
  return (
    <li class="account card">
      <h3>
        Compte {number} <span class="account-count">{countOf(sirets.length, 'SIRET', 'SIRET')}</span>
      </h3>
      <progress class="fill" value={sirets.length} max={LARGEST_SLICE} aria-hidden="true" />
      {sirets.length === 0 ? (
        <p class="muted small">Plus personne dans ce compte. Il garde son numéro.</p>
      ) : (
        <p class="muted small ends">
          <span>de {nameOf(sirets[0])}</span>
          <span>à {nameOf(sirets.at(-1))}</span>
        </p>
      )}
      {gap && sirets.length > 0 && (
        <p class="muted small">
          {countOf(gap.places, 'place libre', 'places libres')}&nbsp;: {WHY[gap.why]}.
        </p>
      )}
      {sirets.length > 0 && (
        <p class="actions no-print">
          <CopyButton
            look="small"
            label="Copier"
            about={`le compte ${number}`}
            text={() => plainList(sirets)}
          />
          <button type="button" class="button small" aria-expanded={isOpen} onClick={onOpen}>
            {isOpen ? 'Cacher' : 'Voir'}
            <span class="unseen"> le compte {number}</span>
          </button>
        </p>
      )}
    </li>
  );
}

interface AccountTableProps extends Pick<AccountTileProps, 'number' | 'sirets' | 'labelOf'> {
  save(): void;
}

/** The numbers of one account with their names; it scrolls by itself. */
export function AccountTable({ number, sirets, labelOf, save }: AccountTableProps) {
  const rows = sirets.map((siret) => ({ siret, ...labelOf(siret) }));
  const withNames = rows.some(({ name }) => name !== '');
  const withCities = rows.some(({ city }) => city !== '');
  return (
    <section
      class={withNames ? 'card account-table' : 'card account-table numbers-only'}
      aria-labelledby={`account-${number}`}
    >
      {/* The button inside lets the keys scroll it. */}
      <div class="result-head account-head">
        <h3 id={`account-${number}`}>Compte {number}</h3>
        <button type="button" class="button small no-print" onClick={save}>
          Télécharger<span class="unseen"> le compte {number}</span> (.csv)
        </button>
      </div>
      <table>
        <thead>
          <tr>
            {withNames && <th scope="col">Établissement</th>}
            <th scope="col">SIRET</th>
            {withCities && <th scope="col">Ville</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ siret, name, city }) => (
            <tr key={siret}>
              {withNames && <td>{name}</td>}
              <td class="siret">{formatSiret(siret)}</td>
              {withCities && <td>{city}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

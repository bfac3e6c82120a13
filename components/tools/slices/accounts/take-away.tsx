import { useState } from 'preact/hooks';
import {
  type Accounts,
  divisionCsv,
  divisionName,
  divisionSheets,
  plainList,
} from '../../../../lib/tools/siret/division/division-file.ts';
import type { KeptDivision } from '../../../../lib/tools/siret/siret-draft.ts';
import { CopyButton } from '../../../copy/copy-button.tsx';
import { usePolicy } from '../../../organisation/in-force.ts';

export interface TakeAwayProps {
  keepFailed: boolean;
  /** Keeps this division on this computer; null forgets it. */
  onKeep(division: Pick<KeptDivision, 'accounts' | 'names'> | null): void;
  /** Hands something over as a file. */
  save(name: string, content: string | Blob): void;
}

interface Props extends TakeAwayProps {
  all: Accounts & { accounts: string[][] };
  onPrint(): void;
}

const NOT_KEPT =
  'Cette répartition n’a pas pu être gardée. Téléchargez plutôt le fichier de tous les comptes.';
const KEPT = 'C’est gardé : elle vous sera proposée ici le mois prochain.';
const NOT_WRITTEN = 'Le classeur n’a pas pu être écrit. Téléchargez plutôt le fichier .csv.';

/** Everything that takes the accounts away. */
export function TakeAway({ all, save, onKeep, keepFailed, onPrint }: Props) {
  const { keepDrafts = true } = usePolicy();
  const [keptAs, setKeptAs] = useState<string[][] | null>(null);
  const [failed, setFailed] = useState(false);
  const excel = async () => {
    try {
      const { xlsxOf } = await import('../../../../lib/tools/siret/file/workbook/write-xlsx.ts');
      save(divisionName(new Date(), 'xlsx'), await xlsxOf(divisionSheets(all)));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const keep = () => {
    const named = all.accounts.flat().map((siret): [string, string] => [siret, all.labelOf(siret).name]);
    onKeep({ accounts: all.accounts, names: named.filter(([, name]) => name !== '') });
    setKeptAs(all.accounts);
  };
  const said = failed
    ? NOT_WRITTEN
    : keptAs && isSame(keptAs, all.accounts)
      ? keepFailed
        ? NOT_KEPT
        : KEPT
      : '';
  return (
    <div class="actions take-away no-print">
      <button type="button" class="button primary" onClick={() => void excel()}>
        Télécharger pour Excel
      </button>
      <CopyButton label="Copier" about="tous les SIRET" text={() => plainList(all.accounts.flat())} />
      <button type="button" class="button" onClick={onPrint}>
        Imprimer
      </button>
      <button
        type="button"
        class="button quiet"
        onClick={() => save(divisionName(new Date(), 'csv'), divisionCsv(all))}
      >
        Fichier .csv
      </button>
      {keepDrafts && (
        <button type="button" class="button quiet" onClick={keep}>
          Garder pour le mois prochain
        </button>
      )}
      <span role="status" class={said ? 'said small' : 'unseen'}>
        {said}
      </span>
    </div>
  );
}

/** Reading again what is stored makes new lists of the same accounts. */
const isSame = (one: readonly string[][], other: readonly string[][]): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every((sirets, account) => {
      const others = other[account];
      return others?.length === sirets.length && sirets.every((siret, seat) => siret === others[seat]);
    }));

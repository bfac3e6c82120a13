import { useMemo, useState } from 'preact/hooks';
import { divisionCsv, plainList } from '../../../lib/tools/siret/division-file.ts';
import type { PreviousDivision } from '../../../lib/tools/siret/siret-draft.ts';
import type { SiretList } from '../../../lib/tools/siret/siret-list.ts';
import { slices } from '../../../lib/tools/siret/slices.ts';
import { usePrint } from '../../guide/use-print.ts';
import { usePolicy } from '../../organisation/in-force.ts';
import { Account } from './account.tsx';
import { Changes } from './changes.tsx';
import { CopyButton } from './copy-button.tsx';
import { countOf } from './counts.ts';
import type { SlicesViewProps } from './slices-view.tsx';
import { usePrinting } from './use-printing.ts';

interface DivisionResultProps extends Pick<SlicesViewProps, 'onKeep' | 'keepFailed' | 'save' | 'print'> {
  list: SiretList;
  previous: PreviousDivision | null;
}

/** The accounts, what changed since last time, and everything to take away. */
export function DivisionResult({ list, previous, save, print, ...keeping }: DivisionResultProps) {
  const division = useMemo(() => slices(list.accepted.sirets, previous?.accounts), [list, previous]);
  const { only, printOnly } = usePrint(print);
  const unfolded = usePrinting() || only !== null;
  const accounts = division.slices;
  const [shown, setShown] = useState(AT_A_TIME);
  return (
    <section class="card result" aria-labelledby="division">
      <h2 id="division">{countOf(accounts.length, 'compte', 'comptes')} de 200 SIRET au plus</h2>
      <TakeAway {...keeping} accounts={accounts} save={save} onPrint={() => printOnly('all')} />
      {previous && <Changes division={division} unfolded={unfolded} />}
      <ol class="accounts">
        {accounts.slice(0, unfolded ? accounts.length : shown).map((sirets, index) => (
          <Account
            // Accounts keep their number whatever becomes of their content.
            key={`account-${index + 1}`}
            number={index + 1}
            sirets={sirets}
            unfolded={unfolded}
            save={(name) => save(name, divisionCsv(accounts, index + 1))}
          />
        ))}
      </ol>
      {shown < accounts.length && (
        <p class="actions">
          <button type="button" class="button small" onClick={() => setShown(shown + AT_A_TIME)}>
            Afficher les comptes suivants (encore {accounts.length - shown})
          </button>
        </p>
      )}
    </section>
  );
}

/** Accounts drawn at first, and more with each press. */
const AT_A_TIME = 20;

const NOT_KEPT =
  'Cette répartition n’a pas pu être gardée. Téléchargez plutôt le fichier de tous les comptes.';

interface TakeAwayProps extends Pick<SlicesViewProps, 'onKeep' | 'keepFailed' | 'save'> {
  accounts: string[][];
  onPrint(): void;
}

function TakeAway({ accounts, save, onKeep, keepFailed, onPrint }: TakeAwayProps) {
  const { keepDrafts = true } = usePolicy();
  const [keptAs, setKeptAs] = useState<string[][] | null>(null);
  const keep = () => {
    onKeep(accounts);
    setKeptAs(accounts);
  };
  return (
    <div class="actions">
      <button
        type="button"
        class="button primary"
        onClick={() => save('comptes-siret.csv', divisionCsv(accounts))}
      >
        Télécharger tous les comptes (.csv)
      </button>
      <CopyButton label="Copier tous les SIRET" text={() => plainList(accounts.flat())} />
      <button type="button" class="button small" onClick={onPrint}>
        Imprimer
      </button>
      {keepDrafts && (
        <button type="button" class="button small" onClick={keep}>
          Garder cette répartition sur cet ordinateur
        </button>
      )}
      <span role="status" class="said small">
        {keptAs === accounts &&
          (keepFailed ? NOT_KEPT : 'C’est gardé : elle vous sera proposée ici le mois prochain.')}
      </span>
    </div>
  );
}

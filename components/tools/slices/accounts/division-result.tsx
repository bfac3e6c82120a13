import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { divisionCsv } from '../../../../lib/tools/siret/division/division-file.ts';
import { gapOf } from '../../../../lib/tools/siret/division/gaps.ts';
import type { Label } from '../../../../lib/tools/siret/list/labels.ts';
import { usePrint } from '../../../guide/use-print.ts';
import { countOf } from '../counts.ts';
import { AccountTable, AccountTile } from './account.tsx';
import { Changes } from './changes.tsx';
import { ResultHeading } from './result-heading.tsx';
import { TakeAway, type TakeAwayProps } from './take-away.tsx';
import type { Divided } from './use-division.ts';
import { usePrinting } from './use-printing.ts';

interface DivisionResultProps extends TakeAwayProps {
  divided: Divided;
  labelOf(siret: string): Label;
  /** The result has just come, in place of the list: it takes the focus. */
  arrives: boolean;
  print(): void;
  /** What is to be mended, between the accounts and their numbers. */
  children: ComponentChildren;
}

/** Accounts drawn at first, and more with each press. */
const AT_A_TIME = 20;

/** The accounts, what is in each, what changed since last time, and everything to take away. */
export function DivisionResult(props: DivisionResultProps) {
  const { divided, labelOf, save, arrives, print, children, ...keeping } = props;
  const { division, previous } = divided;
  const names = useMemo(() => new Map(previous?.names), [previous]);
  const { only, printOnly } = usePrint(print);
  const unfolded = usePrinting() || only !== null;
  const accounts = division.slices;
  const kept = accounts.reduce((sum, { length }) => sum + length, 0);
  const [shown, setShown] = useState(AT_A_TIME);
  const [open, setOpen] = useState<number | null>(null);
  const tables = unfolded ? accounts.map((_, index) => index) : open === null ? [] : [open];
  const all = { accounts, labelOf };
  return (
    <section class="result" aria-labelledby="division">
      <div class="result-head">
        <div>
          <ResultHeading id="division" arrives={arrives}>
            {`Vos SIRET en ${countOf(accounts.length, 'compte', 'comptes')}`}
          </ResultHeading>
          <p class="muted">{countOf(kept, 'SIRET retenu', 'SIRET retenus')}, 200 au plus par compte</p>
        </div>
        <TakeAway {...keeping} all={all} save={save} onPrint={() => printOnly('all')} />
      </div>
      <ol class="accounts">
        {accounts.slice(0, unfolded ? accounts.length : shown).map((sirets, index) => (
          <AccountTile
            key={`account-${index + 1}`}
            number={index + 1}
            sirets={sirets}
            labelOf={labelOf}
            gap={gapOf(accounts, index, previous !== null)}
            isOpen={open === index}
            onOpen={() => setOpen(open === index ? null : index)}
          />
        ))}
      </ol>
      {shown < accounts.length && (
        <p class="actions no-print">
          <button type="button" class="button small" onClick={() => setShown(shown + AT_A_TIME)}>
            Afficher les comptes suivants (encore {accounts.length - shown})
          </button>
        </p>
      )}
      {tables.map((index) => (
        <AccountTable
          key={`table-${index + 1}`}
          number={index + 1}
          sirets={accounts[index] ?? []}
          labelOf={labelOf}
          save={() => save(`compte-${index + 1}-siret.csv`, divisionCsv(all, index + 1))}
        />
      ))}
      {children}
      {previous && (
        <Changes
          division={division}
          nameOf={(siret) => labelOf(siret).name || (names.get(siret) ?? '')}
          unfolded={unfolded}
        />
      )}
    </section>
  );
}

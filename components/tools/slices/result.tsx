import { useMemo } from 'preact/hooks';
import { maybeByChance } from '../../../lib/tools/siret/list/by-chance.ts';
import type { Mend, MendedList } from '../../../lib/tools/siret/list/mends.ts';
import { labelAt, labelsOf } from '../../../lib/tools/siret/list/names.ts';
import type { SiretDraft } from '../../../lib/tools/siret/siret-draft.ts';
import { DivisionResult } from './accounts/division-result.tsx';
import type { TakeAwayProps } from './accounts/take-away.tsx';
import { useDivision } from './accounts/use-division.ts';
import { Beside } from './mending/beside.tsx';
import { ToMend } from './mending/to-mend.tsx';
import { Waiting } from './waiting.tsx';

interface ResultProps extends TakeAwayProps {
  draft: SiretDraft;
  list: MendedList;
  change(part: Partial<SiretDraft>): void;
  arrives: boolean;
  print(): void;
}

/** What was kept, what is to be mended, and what was done otherwise than the list says. */
export function Result({ list, draft, change, arrives, ...props }: ResultProps) {
  const names = useMemo(() => labelsOf(list), [list]);
  const { result: divided, ...dividing } = useDivision(list.accepted, draft.previous);
  const mend = (one: Mend) => change({ mends: [...draft.mends.filter(({ id }) => id !== one.id), one] });
  const rest = (
    <>
      <ToMend
        list={list}
        nameAt={(line) => labelAt(list, line).name}
        offersTaken={draft.zeros}
        onOffers={(zeros) => change({ zeros })}
        onMend={mend}
        save={props.save}
      />
      <Beside
        list={list}
        onMend={mend}
        onUndo={(id) => change({ mends: draft.mends.filter((one) => one.id !== id) })}
      />
    </>
  );
  if (list.accepted.sirets.length > 0) {
    return (
      <>
        {maybeByChance(list) && <ByChance />}
        <Waiting work="Répartition" {...dividing} />
        {divided ? (
          <DivisionResult {...props} divided={divided} labelOf={names} arrives={arrives}>
            {rest}
          </DivisionResult>
        ) : (
          <section class="result">{rest}</section>
        )}
      </>
    );
  }
  return (
    <section class="result">
      <p class="notice">
        Aucun SIRET valable n’a été trouvé. Un SIRET a 14 chiffres. Vérifiez que la bonne colonne a été
        copiée.
      </p>
      {rest}
    </section>
  );
}

function ByChance() {
  return (
    <p class="notice">
      Presque aucun de ces numéros n’est un SIRET&nbsp;: les rares qui en ont la forme l’ont peut-être par
      hasard. Vérifiez que la bonne colonne a été copiée.
    </p>
  );
}

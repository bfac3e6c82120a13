import { useMemo, useState } from 'preact/hooks';
import type { MendedList } from '../../../lib/tools/siret/list/mends.ts';
import {
  isEmpty,
  type KeptDivision,
  listSources,
  type SiretDraft,
} from '../../../lib/tools/siret/siret-draft.ts';
import type { TakeAwayProps } from './accounts/take-away.tsx';
import { countOf } from './counts.ts';
import { useMending } from './mending/use-mending.ts';
import { Result } from './result.tsx';
import { ListBar } from './source/list-bar.tsx';
import { ListSource } from './source/list-source.tsx';
import { PreviousSource } from './source/previous-source.tsx';
import { useReading } from './source/use-reading.ts';
import { StartAgain } from './start-again.tsx';
import { Waiting } from './waiting.tsx';

export interface SlicesViewProps extends TakeAwayProps {
  draft: SiretDraft;
  /** The draft could not be kept for a reload. */
  unsaved: boolean;
  kept: KeptDivision | null;
  onDraft(draft: SiretDraft): void;
  print(): void;
}

/** A list of SIRET in any shape becomes clean accounts of at most 200. */
export function SlicesView(props: SlicesViewProps) {
  const { draft, unsaved, kept, onDraft, onKeep } = props;
  const { pasted, file, withoutHidden } = draft;
  const sources = useMemo(() => listSources({ pasted, file, withoutHidden }), [pasted, file, withoutHidden]);
  const { list: read, ...reading } = useReading(sources, draft.column);
  const { result: list, ...mending } = useMending(read, draft);
  const [editing, setEditing] = useState(isEmpty(draft));
  const [arrives, setArrives] = useState(false);
  const change = (part: Partial<SiretDraft>) => onDraft({ ...draft, ...part });
  const fold = () => {
    setEditing(false);
    setArrives(true);
  };
  const isFolded = !editing && list !== null && !isEmpty(draft);
  return (
    <div class="tool slices">
      {isFolded ? (
        <ListBar draft={draft} list={list} change={change} onEdit={() => setEditing(true)} />
      ) : (
        <div class="form no-print">
          <Lead />
          <ListSource draft={draft} change={change} onWhole={fold} />
        </div>
      )}
      {unsaved && <Unsaved />}
      <Waiting work="Lecture" {...reading} />
      <Waiting work="Correction" {...mending} />
      <p role="status" class="unseen">
        {list ? spokenSummary(list) : ''}
      </p>
      {list && <Result {...props} list={list} change={change} arrives={arrives && isFolded} />}
      <PreviousSource previous={draft.previous} kept={kept} change={change} onForget={() => onKeep(null)} />
      <StartAgain
        draft={draft}
        onDraft={(next) => {
          setEditing(isEmpty(next));
          onDraft(next);
        }}
      />
    </div>
  );
}

function Unsaved() {
  return (
    <p class="notice" role="alert">
      Cette liste n’a pas pu être gardée dans le navigateur&nbsp;: elle sera perdue si vous fermez ou
      rechargez cet onglet.
    </p>
  );
}

const spokenSummary = ({ accepted, refused }: MendedList) => {
  const taken = countOf(accepted.sirets.length, 'SIRET retenu', 'SIRET retenus');
  return `Liste lue : ${taken}, ${countOf(refused.length, 'numéro à corriger', 'numéros à corriger')}.`;
};

function Lead() {
  return (
    <p class="lead">
      Jamais plus de 200 SIRET par compte&nbsp;: la fiche «&nbsp;Message complet&nbsp;» dit que ce n’est
      «&nbsp;pas possible&nbsp;», la fiche «&nbsp;Difficultés de connexion&nbsp;» conseille de ne pas le
      faire. Votre liste est vérifiée et répartie ici&nbsp;; rien ne quitte votre navigateur.
    </p>
  );
}

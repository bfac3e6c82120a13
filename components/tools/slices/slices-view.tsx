import { useMemo, useState } from 'preact/hooks';
import { mendedList } from '../../../lib/tools/siret/mends.ts';
import {
  EMPTY_DRAFT,
  type KeptDivision,
  listText,
  type SiretDraft,
} from '../../../lib/tools/siret/siret-draft.ts';
import type { SiretList } from '../../../lib/tools/siret/siret-list.ts';
import { countOf } from './counts.ts';
import { DivisionResult } from './division-result.tsx';
import { ListReport } from './list-report.tsx';
import { ListSource } from './list-source.tsx';
import { PreviousSource } from './previous-source.tsx';
import { useReading } from './use-reading.ts';

export interface SlicesViewProps {
  draft: SiretDraft;
  /** The draft could not be kept for a reload. */
  unsaved: boolean;
  kept: KeptDivision | null;
  /** The division could not be kept on this computer. */
  keepFailed: boolean;
  onDraft(draft: SiretDraft): void;
  /** Keeps these accounts on this computer; null forgets them. */
  onKeep(accounts: string[][] | null): void;
  /** Hands a text over as a file. */
  save(name: string, text: string): void;
  print(): void;
}

/** A list of SIRET in any shape becomes clean accounts of at most 200. */
export function SlicesView(props: SlicesViewProps) {
  const { draft, unsaved, kept, onDraft } = props;
  const { list: read, progress } = useReading(listText(draft));
  const list = useMemo(() => read && mendedList(read, [], draft.zeros), [read, draft.zeros]);
  const change = (part: Partial<SiretDraft>) => onDraft({ ...draft, ...part });
  return (
    <div class="tool">
      <div class="form">
        <Lead />
        <ListSource draft={draft} change={change} />
        <PreviousSource
          previous={draft.previous}
          kept={kept}
          change={change}
          onForget={() => props.onKeep(null)}
        />
        <StartAgain draft={draft} onDraft={onDraft} />
        {unsaved && (
          <p class="notice" role="alert">
            Cette liste n’a pas pu être gardée dans le navigateur&nbsp;: elle sera perdue si vous fermez ou
            rechargez cet onglet.
          </p>
        )}
      </div>
      <Progress progress={progress} />
      <p role="status" class="unseen">
        {list ? spokenSummary(list) : ''}
      </p>
      {list && (
        <ListReport
          list={list}
          corrected={draft.zeros}
          onCorrect={(zeros) => change({ zeros })}
          save={props.save}
        />
      )}
      {list && list.accepted.sirets.length > 0 && (
        <DivisionResult {...props} list={list} previous={draft.previous} />
      )}
    </div>
  );
}

const spokenSummary = ({ accepted, refused }: SiretList) => {
  const taken = countOf(accepted.sirets.length, 'SIRET retenu', 'SIRET retenus');
  return `Liste lue : ${taken}, ${countOf(refused.length, 'numéro refusé', 'numéros refusés')}.`;
};

function Lead() {
  return (
    <p class="lead">
      Ne rattachez jamais plus de 200 SIRET à un même compte&nbsp;: la fiche «&nbsp;Message complet&nbsp;» dit
      que ce n’est «&nbsp;pas possible&nbsp;», la fiche «&nbsp;Difficultés de connexion&nbsp;» conseille de ne
      pas le faire. Donnez votre liste telle qu’elle est&nbsp;: les numéros sont vérifiés, puis répartis en
      comptes de 200 au plus. Rien ne quitte votre navigateur.
    </p>
  );
}

function Progress({ progress }: { progress: number | null }) {
  if (progress === null) return null;
  return (
    <p>
      Lecture de la liste… <progress value={progress} max={1} aria-label="Lecture de la liste" />
    </p>
  );
}

/** Empties everything, and gives it back on second thoughts. */
function StartAgain({ draft, onDraft }: Pick<SlicesViewProps, 'draft' | 'onDraft'>) {
  const [before, setBefore] = useState<SiretDraft | null>(null);
  const isEmpty = draft.pasted === '' && draft.file === null && draft.previous === null;
  const empty = () => {
    setBefore(draft);
    onDraft(EMPTY_DRAFT);
  };
  if (isEmpty && !before) return null;
  return (
    <p class="actions">
      {isEmpty && before ? (
        <button type="button" class="button small" onClick={() => onDraft(before)}>
          Annuler l’effacement
        </button>
      ) : (
        <button type="button" class="button small" onClick={empty}>
          Tout effacer
        </button>
      )}
    </p>
  );
}

import { useState } from 'preact/hooks';
import { readDivision } from '../../../../lib/tools/siret/division/division-file.ts';
import {
  type KeptDivision,
  type ListFile,
  type PreviousDivision,
  type SiretDraft,
  sheetsOf,
} from '../../../../lib/tools/siret/siret-draft.ts';
import { Fold } from '../../../fold.tsx';
import { countOf, dayOf } from '../counts.ts';
import { DropFile } from './drop-file.tsx';

interface PreviousSourceProps {
  previous: PreviousDivision | null;
  kept: KeptDivision | null;
  change(part: Partial<SiretDraft>): void;
  onForget(): void;
}

/** Last month's division: with it, nobody who stays changes account. */
export function PreviousSource({ previous, kept, change, onForget }: PreviousSourceProps) {
  const [problem, setProblem] = useState(false);
  const take = (file: ListFile) => {
    const read = readDivision(sheetsOf(file));
    setProblem(read === null);
    if (read) change({ previous: { name: file.name, accounts: read.accounts, names: [...read.names] } });
  };
  return (
    <Fold
      class="no-print"
      title="Vous avez déjà réparti cette liste le mois dernier ?"
      open={previous !== null || kept !== null}
    >
      <div class="form">
        <p>Avec l’ancienne répartition, aucun établissement qui reste ne change de compte.</p>
        {kept && <Kept kept={kept} change={change} onForget={onForget} />}
        <DropFile label="Choisir l’ancienne répartition (.xlsx ou .csv produit ici)" onFile={take}>
          {previous && (
            <p class="inline">
              <span>
                Ancienne répartition&nbsp;: <strong>{previous.name}</strong>,{' '}
                {countOf(previous.accounts.length, 'compte', 'comptes')}
              </span>
              <button type="button" class="button small" onClick={() => change({ previous: null })}>
                Ne plus en tenir compte
              </button>
            </p>
          )}
        </DropFile>
        <p role="alert" class={problem ? 'notice' : 'unseen'}>
          {problem &&
            'Ce fichier n’est pas une répartition : sa première ligne doit commencer par « Compte » et « SIRET ». Donnez le fichier de tous les comptes téléchargé ici.'}
        </p>
      </div>
    </Fold>
  );
}

function Kept({
  kept: { at, accounts, names },
  change,
  onForget,
}: Pick<PreviousSourceProps, 'change' | 'onForget'> & { kept: KeptDivision }) {
  const name = `répartition gardée le ${dayOf(at)}`;
  return (
    <p class="inline">
      <span>
        Une {name} est sur cet ordinateur ({countOf(accounts.flat().length, 'SIRET', 'SIRET')}).
      </span>
      <button
        type="button"
        class="button small"
        onClick={() => change({ previous: { name, accounts, ...(names && { names }) } })}
      >
        L’utiliser
      </button>
      <button type="button" class="button small quiet" onClick={onForget}>
        L’effacer
      </button>
    </p>
  );
}

import { useState } from 'preact/hooks';
import { readDivision } from '../../../lib/tools/siret/division-file.ts';
import type {
  KeptDivision,
  ListFile,
  PreviousDivision,
  SiretDraft,
} from '../../../lib/tools/siret/siret-draft.ts';
import { countOf, dayOf } from './counts.ts';
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
  const take = ({ name, text }: ListFile) => {
    const accounts = readDivision(text);
    setProblem(accounts === null);
    if (accounts) change({ previous: { name, accounts } });
  };
  return (
    <details open={previous !== null || kept !== null}>
      <summary>Vous avez déjà réparti cette liste le mois dernier&nbsp;?</summary>
      <div class="form">
        <p>Avec l’ancienne répartition, aucun établissement qui reste ne change de compte.</p>
        {kept && <Kept kept={kept} change={change} onForget={onForget} />}
        <DropFile label="Fichier de l’ancienne répartition (.csv produit ici)" onFile={take}>
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
            'Ce fichier n’est pas une répartition : sa première ligne doit être « Compte;SIRET ». Déposez le fichier « tous les comptes » téléchargé ici.'}
        </p>
      </div>
    </details>
  );
}

function Kept({
  kept,
  change,
  onForget,
}: Pick<PreviousSourceProps, 'change' | 'onForget'> & { kept: KeptDivision }) {
  const name = `répartition gardée le ${dayOf(kept.at)}`;
  return (
    <p class="inline">
      <span>
        Une {name} est sur cet ordinateur ({countOf(kept.accounts.flat().length, 'SIRET', 'SIRET')}).
      </span>
      <button
        type="button"
        class="button small"
        onClick={() => change({ previous: { name, accounts: kept.accounts } })}
      >
        L’utiliser
      </button>
      <button type="button" class="button small quiet" onClick={onForget}>
        L’effacer
      </button>
    </p>
  );
}

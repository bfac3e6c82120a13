import { useState } from 'preact/hooks';
import { plainList } from '../../../lib/tools/siret/division-file.ts';
import { formatSiret } from '../../../lib/tools/siret/siret.ts';
import { CopyButton } from './copy-button.tsx';
import { countOf } from './counts.ts';

interface AccountProps {
  /** Counted from 1. */
  number: number;
  sirets: readonly string[];
  /** Shows its numbers whatever the user folded: for the printer. */
  unfolded: boolean;
  save(name: string): void;
}

/** One account: how many SIRET, and the buttons that take them away. */
export function Account({ number, sirets, unfolded, save }: AccountProps) {
  const [open, setOpen] = useState(false);
  const shown = open || unfolded;
  return (
    <li class="account">
      <h3>
        Compte {number}&nbsp;: {countOf(sirets.length, 'SIRET', 'SIRET')}
      </h3>
      {sirets.length === 0 ? (
        <p class="muted small">Plus personne dans ce compte. Il garde son numéro.</p>
      ) : (
        <p class="actions">
          <CopyButton label="Copier" about={`le compte ${number}`} text={() => plainList(sirets)} />
          <button type="button" class="button small" onClick={() => save(`compte-${number}-siret.csv`)}>
            Télécharger<span class="unseen"> le compte {number}</span> (.csv)
          </button>
          <button
            type="button"
            class="button small quiet"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Cacher' : 'Voir'} les numéros<span class="unseen"> du compte {number}</span>
          </button>
        </p>
      )}
      {shown && (
        <ul class="numbers">
          {sirets.map((siret) => (
            <li key={siret}>{formatSiret(siret)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

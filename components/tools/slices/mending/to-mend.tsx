import { useState } from 'preact/hooks';
import { csv } from '../../../../lib/tools/siret/division/csv.ts';
import type { Mend, MendedList } from '../../../../lib/tools/siret/list/mends.ts';
import { countOf } from '../counts.ts';
import { lineName } from '../line-name.ts';
import { MendRow } from './mend-row.tsx';

interface ToMendProps {
  list: MendedList;
  nameAt(line: number): string;
  /** All offers are taken. */
  offersTaken: boolean;
  onOffers(taken: boolean): void;
  onMend(mend: Mend): void;
  save(name: string, content: string): void;
}

const AT_A_TIME = 20;
const HEADING = ['Ligne', 'Contenu', 'Ce qui ne va pas', 'Que faire'];

/** What was not taken, each with the way to put it right where it stands. */
export function ToMend({ list, nameAt, offersTaken, onOffers, onMend, save }: ToMendProps) {
  const { refused, offers } = list;
  const [shown, setShown] = useState(AT_A_TIME);
  if (refused.length === 0 && !offersTaken) return null;
  const rows = () => refused.map(({ line, raw, reason, cure }) => [lineName(list, line), raw, reason, cure]);
  return (
    <section class="card to-mend no-print" aria-labelledby="to-mend">
      <div class="result-head">
        <h2 id="to-mend">
          {refused.length > 0
            ? `${countOf(refused.length, 'numéro', 'numéros')} à corriger ici`
            : 'Plus rien à corriger'}
        </h2>
        <p class="actions">
          {offers > 0 && (
            <button type="button" class="button small" onClick={() => onOffers(!offersTaken)}>
              {offersTaken
                ? `Annuler ${countOf(offers, 'proposition', 'propositions')}`
                : `Prendre ${countOf(offers, 'proposition', 'propositions')}`}
            </button>
          )}
          {refused.length > 1 && (
            <button
              type="button"
              class="button small quiet"
              onClick={() => save('siret-a-corriger.csv', csv([HEADING, ...rows()]))}
            >
              Télécharger ces lignes (.csv)
            </button>
          )}
        </p>
      </div>
      <ul class="mend-rows">
        {refused.slice(0, shown).map((one) => (
          <MendRow
            key={one.id}
            refused={one}
            at={lineName(list, one.line)}
            name={nameAt(one.line)}
            onMend={onMend}
          />
        ))}
      </ul>
      {shown < refused.length && (
        <button type="button" class="button small" onClick={() => setShown(shown + AT_A_TIME)}>
          Afficher la suite (encore {countOf(refused.length - shown, 'ligne', 'lignes')})
        </button>
      )}
    </section>
  );
}

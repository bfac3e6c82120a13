import { useId, useState } from 'preact/hooks';
import { csv } from '../../../../lib/tools/siret/division/csv.ts';
import type { Mend, MendedList, NamedRefusal } from '../../../../lib/tools/siret/list/mends.ts';
import { checkSiret } from '../../../../lib/tools/siret/number/check-siret.ts';
import { formatSiret } from '../../../../lib/tools/siret/number/siret.ts';
import { countOf } from '../counts.ts';
import { lineName } from '../line-name.ts';

interface ToMendProps {
  list: MendedList;
  nameAt(line: number): string;
  /** All offers are taken. */
  offersTaken: boolean;
  onOffers(taken: boolean): void;
  onMend(mend: Mend): void;
  save(name: string, content: string): void;
}

/** Drawn at first, and more with each press. */
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

interface MendRowProps {
  refused: NamedRefusal;
  /** Its line, as it is called. */
  at: string;
  name: string;
  onMend(mend: Mend): void;
}

function MendRow({
  refused: { id: mendId, raw, rule, reason, cure, suggestion, doubtful },
  at,
  name,
  onMend,
}: MendRowProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState('');
  const put = (text: string) => {
    const check = checkSiret(text);
    if (check.valid) onMend({ id: mendId, raw, siret: check.siret });
    else setFault(`${check.reason} ${check.cure}`);
  };
  return (
    <li class="mend-row" data-rule={rule}>
      <p class="mend-what">
        <span class="muted small">Ligne {at}</span> {name || <code>{raw}</code>}
      </p>
      <form
        class="mend-field"
        onSubmit={(event) => {
          event.preventDefault();
          put(typed ?? numberIn(raw));
        }}
      >
        <label class="unseen" for={id}>
          Numéro de la ligne {at}
        </label>
        <input
          id={id}
          inputMode="numeric"
          autocomplete="off"
          value={typed ?? numberIn(raw)}
          aria-invalid="true"
          aria-describedby={`${id}-why`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {typed !== null && (
          <button type="submit" class="button small">
            Corriger
          </button>
        )}
      </form>
      <p id={`${id}-why`} class="mend-why" role={fault ? 'alert' : undefined}>
        {fault || reason} {!fault && <span class="muted small">{cure}</span>}
      </p>
      <p class="actions">
        {suggestion !== undefined && (
          <button
            type="button"
            class="button small"
            onClick={() => onMend({ id: mendId, raw, siret: suggestion })}
          >
            {doubtful ? 'Prendre quand même ' : 'Prendre '}
            {formatSiret(suggestion)}
          </button>
        )}
        <button
          type="button"
          class="button small quiet"
          onClick={() => onMend({ id: mendId, raw, siret: null })}
        >
          Laisser de côté<span class="unseen"> la ligne {at}</span>
        </button>
      </p>
    </li>
  );
}

const NUMBER = /\d[.,]\d+E\+?\d+|\d(?:[ .\u00a0]?[\dOoIlSZB]){7,}/i;

/** The number of a line, as it stands there; the whole line where it is nothing else. */
const numberIn = (raw: string): string => NUMBER.exec(raw)?.[0] ?? (/\p{L}{3}/u.test(raw) ? '' : raw);

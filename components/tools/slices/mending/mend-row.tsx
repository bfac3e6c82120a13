import { useId, useState } from 'preact/hooks';
import type { Mend, NamedRefusal } from '../../../../lib/tools/siret/list/mends.ts';
import { numberIn } from '../../../../lib/tools/siret/list/number-in.ts';
import { checkSiret } from '../../../../lib/tools/siret/number/check-siret.ts';
import { formatSiret } from '../../../../lib/tools/siret/number/siret.ts';

interface MendRowProps {
  refused: NamedRefusal;
  at: string;
  name: string;
  onMend(mend: Mend): void;
}

/** A refused number, with everything that puts it right. */
export function MendRow({
  refused: { id: mendId, raw, rule, reason, cure, suggestion, doubtful },
  at,
  name,
  onMend,
}: MendRowProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState('');
  const stands = numberIn(raw, suggestion);
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
          put(typed ?? stands);
        }}
      >
        <label class="unseen" for={id}>
          Numéro de la ligne {at}
        </label>
        <input
          id={id}
          inputMode="numeric"
          autocomplete="off"
          value={typed ?? stands}
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

import { useId } from 'preact/hooks';
import type { ReadSheet, SiretList } from '../../../../lib/tools/siret/list/siret-list.ts';
import { NEW_LIST, type SiretDraft, takenSheets } from '../../../../lib/tools/siret/siret-draft.ts';
import { countOf } from '../counts.ts';
import { SheetChoice } from './sheet-choice.tsx';

interface ListBarProps {
  draft: SiretDraft;
  list: SiretList;
  change(part: Partial<SiretDraft>): void;
  /** Opens what is folded away: the field, the file. */
  onEdit(): void;
}

/** The list folded to one line: how much was read and from where, and the choices that it leaves. */
export function ListBar({ draft, list, change, onEdit }: ListBarProps) {
  const { file } = draft;
  const sheets = file ? takenSheets(file) : [];
  const [only] = list.sheets.length === 1 ? list.sheets : [];
  return (
    <div class="list-bar no-print">
      <p class="inline">
        <span>
          {countOf(list.lines, 'ligne lue', 'lignes lues')}
          {file && (
            <>
              {' · '}
              <strong>{file.name}</strong>
            </>
          )}
        </span>
        <button type="button" class="link" onClick={onEdit}>
          Modifier la liste
        </button>
      </p>
      {file && file.sheets.length > 1 && (
        <SheetChoice file={file} take={(sheet) => change({ ...NEW_LIST, file: { ...file, sheet } })} />
      )}
      {only && <ColumnChoice sheet={only} change={change} />}
      {list.sheets.some(({ where }) => where.kind === 'pair') && (
        <p class="small">Le SIREN et le NIC, dans deux colonnes, ont été rapprochés.</p>
      )}
      <HiddenRows
        count={sheets.reduce((sum, { hiddenRows }) => sum + hiddenRows.length, 0)}
        draft={draft}
        change={change}
      />
      {sheets.flatMap(({ name, notes }) =>
        notes.map((note) => (
          <p key={name + note} class="notice small">
            {sheets.length > 1 && `«\u00a0${name}\u00a0»\u00a0: `}
            {note}
          </p>
        )),
      )}
    </div>
  );
}

function HiddenRows({ count, draft, change }: Pick<ListBarProps, 'draft' | 'change'> & { count: number }) {
  if (count === 0) return null;
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={draft.withoutHidden}
        onChange={({ currentTarget }) => change({ withoutHidden: currentTarget.checked })}
      />
      <span>Laisser de côté {countOf(count, 'ligne masquée', 'lignes masquées')} du classeur</span>
    </label>
  );
}

const EVERYWHERE = 'all';

function ColumnChoice({
  sheet: { layout, where },
  change,
}: Pick<ListBarProps, 'change'> & { sheet: ReadSheet }) {
  const id = useId();
  const isSole = layout?.siretColumns.length === 1;
  if (!layout || layout.siretColumns.length === 0 || (isSole && !layout.hasRivals)) return null;
  const chosen = where.kind === 'column' ? where.column : EVERYWHERE;
  return (
    <p class="inline">
      <label for={id}>
        {isSole
          ? 'D’autres colonnes ont aussi des numéros de 14\u00a0chiffres. Prendre\u00a0:'
          : 'Plusieurs colonnes contiennent des SIRET. Prendre\u00a0:'}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          change({ column: value === EVERYWHERE ? EVERYWHERE : Number(value), mends: [], zeros: false })
        }
      >
        {layout.siretColumns.map(({ index, title }) => (
          <option key={index} value={index}>
            {title}
          </option>
        ))}
        <option value={EVERYWHERE}>{isSole ? 'toutes les colonnes' : 'toutes ces colonnes'}</option>
      </select>
    </p>
  );
}

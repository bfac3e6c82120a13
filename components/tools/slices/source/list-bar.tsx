import { useId } from 'preact/hooks';
import type { Layout } from '../../../../lib/tools/siret/list/layout.ts';
import type { SiretList } from '../../../../lib/tools/siret/list/siret-list.ts';
import { NEW_LIST, type SiretDraft } from '../../../../lib/tools/siret/siret-draft.ts';
import { countOf } from '../counts.ts';

interface ListBarProps {
  draft: SiretDraft;
  list: SiretList;
  change(part: Partial<SiretDraft>): void;
  /** Opens what is folded away: the field, the file. */
  onEdit(): void;
}

/** The list folded to one line: how much was read and from where, and the choices that it leaves. */
export function ListBar({ draft, list, change, onEdit }: ListBarProps) {
  const sheet = draft.file?.sheets[draft.file.sheet];
  return (
    <div class="list-bar no-print">
      <p class="inline">
        <span>
          {countOf(list.lines, 'ligne lue', 'lignes lues')}
          {draft.file && (
            <>
              {' · '}
              <strong>{draft.file.name}</strong>
            </>
          )}
        </span>
        <button type="button" class="link" onClick={onEdit}>
          Modifier la liste
        </button>
      </p>
      <SheetChoice draft={draft} change={change} />
      {list.layout && <ColumnChoice list={list} layout={list.layout} change={change} />}
      {list.where.kind === 'pair' && (
        <p class="small">Le SIREN et le NIC, dans deux colonnes, ont été rapprochés.</p>
      )}
      {sheet && sheet.hiddenRows.length > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={draft.withoutHidden}
            onChange={({ currentTarget }) => change({ withoutHidden: currentTarget.checked })}
          />
          <span>
            Laisser de côté {countOf(sheet.hiddenRows.length, 'ligne masquée', 'lignes masquées')} du classeur
          </span>
        </label>
      )}
      {sheet?.notes.map((note) => (
        <p key={note} class="notice small">
          {note}
        </p>
      ))}
    </div>
  );
}

function SheetChoice({ draft: { file }, change }: Pick<ListBarProps, 'draft' | 'change'>) {
  const id = useId();
  if (!file || file.sheets.length < 2) return null;
  return (
    <p class="inline">
      <label for={id}>Feuille</label>
      <select
        id={id}
        value={file.sheet}
        onChange={({ currentTarget }) =>
          change({ ...NEW_LIST, file: { ...file, sheet: Number(currentTarget.value) } })
        }
      >
        {file.sheets.map(({ name, isHidden }, index) => (
          // Two sheets never have one name.
          <option key={name} value={index}>
            {name}
            {isHidden && ' (masquée)'}
          </option>
        ))}
      </select>
      <span class="small">
        {countOf(file.sheets.length - 1, 'autre feuille n’est pas lue', 'autres feuilles ne sont pas lues')}
      </span>
    </p>
  );
}

const EVERYWHERE = 'all';

function ColumnChoice({ list, layout, change }: Pick<ListBarProps, 'list' | 'change'> & { layout: Layout }) {
  const id = useId();
  if (layout.siretColumns.length < 2) return null;
  const chosen = list.where.kind === 'column' ? list.where.column : EVERYWHERE;
  return (
    <p class="inline">
      <label for={id}>Plusieurs colonnes contiennent des SIRET. Prendre&nbsp;:</label>
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
        <option value={EVERYWHERE}>toutes ces colonnes</option>
      </select>
    </p>
  );
}

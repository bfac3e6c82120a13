import { useId } from 'preact/hooks';
import { type ListFile, type ListSheet, takenSheets } from '../../../../lib/tools/siret/siret-draft.ts';
import { countOf } from '../counts.ts';

interface SheetChoiceProps {
  file: ListFile;
  take(sheet: ListFile['sheet']): void;
}

const ALL = 'all';
const MOST_NAMED = 4;

/** Which sheets of a workbook are read, and which others may be meant. */
export function SheetChoice({ file, take }: SheetChoiceProps) {
  const id = useId();
  const { sheets, sheet } = file;
  const taken = takenSheets(file);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const left = sheets.filter((one) => one.hasSirets && !taken.includes(one));
  const offersAll = sheet !== ALL && left.some(({ isHidden }) => !isHidden);
  return (
    <p class="inline">
      <label for={id}>Feuille</label>
      <select
        id={id}
        value={sheet}
        onChange={({ currentTarget: { value } }) => take(value === ALL ? ALL : Number(value))}
      >
        {sheets.map(({ name, isHidden }, index) => (
          // Two sheets never have one name.
          <option key={name} value={index}>
            {name}
            {isHidden && ' (masquée)'}
          </option>
        ))}
        {visible.length > 1 && (
          <option value={ALL}>
            {visible.length < sheets.length ? 'toutes les feuilles visibles' : 'toutes les feuilles'}
          </option>
        )}
      </select>
      <span class="small">{wordsFor(left, sheets.length - taken.length)}</span>
      {offersAll && (
        <button type="button" class="button small" onClick={() => take(ALL)}>
          Prendre toutes les feuilles
        </button>
      )}
    </p>
  );
}

function wordsFor(left: readonly ListSheet[], unread: number): string {
  if (left.length > 0) {
    const names = left.slice(0, MOST_NAMED).map(({ name }) => `«\u00a0${name}\u00a0»`);
    const more = left.length > MOST_NAMED ? '…' : '';
    return left.length === 1
      ? `Non lue, elle contient aussi des SIRET\u00a0: ${names.join('')}.`
      : `Non lues, elles contiennent aussi des SIRET\u00a0: ${names.join(', ')}${more}.`;
  }
  return unread > 0 ? countOf(unread, 'autre feuille n’est pas lue', 'autres feuilles ne sont pas lues') : '';
}

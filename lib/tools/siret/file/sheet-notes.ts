import { columnName } from '../list/layout.ts';
import type { Sheet } from './workbook/sheet.ts';

const MOST_NAMED = 6;

/** What the user should know of a sheet (hidden columns, merged cells, errors), in French. */
export function notesOf({ isHidden, hiddenColumns, merged, unsolved, errors }: Sheet): string[] {
  const notes = [
    isHidden && 'Cette feuille est masquée dans le classeur.',
    hiddenColumns.length > 0 &&
      `${several(hiddenColumns.length, 'colonne est masquée', 'colonnes sont masquées')} dans le classeur (${lettersOf(hiddenColumns)})\u00a0: numéros lus quand même.`,
    merged > 0 &&
      `${several(merged, 'groupe de cellules fusionnées', 'groupes de cellules fusionnées')}\u00a0: la valeur est reprise sur chacune de leurs lignes.`,
    unsolved > 0 &&
      `${several(unsolved, 'formule n’a pas son résultat', 'formules n’ont pas leur résultat')} dans le fichier. Ouvrez-le dans le tableur, enregistrez-le, puis donnez-le de nouveau.`,
    errors > 0 &&
      `${several(errors, 'cellule contient une erreur', 'cellules contiennent une erreur')} (#DIV/0!, #N/A…)\u00a0: aucun numéro n’y est lu.`,
  ];
  return notes.filter((note) => note !== false);
}

const lettersOf = (columns: readonly number[]): string =>
  columns.slice(0, MOST_NAMED).map(columnName).join(', ') + (columns.length > MOST_NAMED ? '…' : '');

const several = (count: number, one: string, many: string): string =>
  `${count}\u00a0${count > 1 ? many : one}`;

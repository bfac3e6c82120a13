import { type SiretList, sheetAt } from '../../../lib/tools/siret/list/siret-list.ts';

/** A line as it is called: 12, or 12 de « Nord » where several sheets are read. */
export function lineName(list: SiretList, at: number): string {
  const { sheet, line } = sheetAt(list, at);
  return list.sheets.length > 1 && sheet ? `${line} de «\u00a0${sheet.name}\u00a0»` : String(line);
}

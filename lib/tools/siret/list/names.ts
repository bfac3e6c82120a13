import { type Label, labelOf } from './labels.ts';
import { type SiretList, sheetAt } from './siret-list.ts';
import { UNKNOWN } from './siret-register.ts';

const NONE: Label = { name: '', city: '' };

export function labelAt(list: SiretList, at: number): Label {
  const { sheet, line } = sheetAt(list, at);
  if (!sheet || sheet.where.kind === 'apart') return NONE;
  return labelOf(sheet.rowAt(line), sheet.layout);
}

/** Gives the name and account beside a SIRET, read from its row only when asked for. */
export function labelsOf(list: SiretList): (siret: string) => Label {
  return (siret) => {
    const place = list.accepted.placeOf(siret);
    return place === UNKNOWN ? NONE : labelAt(list, list.accepted.lineOf(place));
  };
}

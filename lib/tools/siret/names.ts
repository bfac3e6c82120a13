import { type Label, labelOf } from './labels.ts';
import type { SiretList } from './reading.ts';

const NONE: Label = { name: '', city: '' };

/** What a list says of each of its SIRET; read from its row only when it is asked for. */
export function labelsOf({ accepted, layout, where, rowAt }: SiretList): (siret: string) => Label {
  let lines: Map<string, number> | null = null;
  return (siret) => {
    // A row of a declaration holds a code, no name.
    if (where.kind === 'apart') return NONE;
    lines ??= new Map(accepted.sirets.map((one, place) => [one, accepted.lineOf(place)]));
    const line = lines.get(siret);
    return line === undefined ? NONE : labelOf(rowAt(line), layout);
  };
}

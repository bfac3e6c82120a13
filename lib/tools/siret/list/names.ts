import { type Label, labelOf } from './labels.ts';
import type { SiretList } from './reading.ts';
import { UNKNOWN } from './siret-register.ts';

const NONE: Label = { name: '', city: '' };

/** What a list says of each of its SIRET; read from its row only when it is asked for. */
export function labelsOf({ accepted, layout, where, rowAt }: SiretList): (siret: string) => Label {
  return (siret) => {
    const place = accepted.placeOf(siret);
    // A row of a declaration holds a code, no name.
    if (place === UNKNOWN || where.kind === 'apart') return NONE;
    return labelOf(rowAt(accepted.lineOf(place)), layout);
  };
}

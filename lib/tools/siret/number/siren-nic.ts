import { isSiret } from './siret.ts';
import { NIC_LENGTH } from './siret-key.ts';
import { doubtful, type Refusal } from './siret-refusals.ts';

/** A line whose SIREN and NIC are put together. */
export interface Joined {
  line: string;
  sirets: string[];
  offers: Refusal[];
}

const NEXT_CELL = /(?<!\d)(\d{3} ?\d{3} ?\d{3})["' ]*[;,\t|]["' ]*(\d{1,5})(?![\d.,/-])/g;
const LABELLED = /siren\D{0,12}(\d{3} ?\d{3} ?\d{3})\D{1,12}nic\D{0,8}(\d{1,5})(?!\d)/gi;

/** A NIC with the zeros that a spreadsheet drops. */
export const wholeNic = (nic: string): string => nic.padStart(NIC_LENGTH, '0');

/**
 * Puts a SIREN and the NIC behind it together where that is sure: a label says NIC, or it begins with 00, as no
 * postcode does. Else it is offered, where the key fits.
 */
export function joinSirenAndNic(line: string): Joined {
  const joined: Joined = { line, sirets: [], offers: [] };
  for (const [pattern, isLabelled] of [[LABELLED, true] as const, [NEXT_CELL, false] as const]) {
    joined.line = joined.line.replace(pattern, (all, spaced: string, nic: string) => {
      const siret = spaced.replaceAll(' ', '') + wholeNic(nic);
      if (!isSiret(siret)) return all;
      if (!isLabelled && !/^00\d{3}$/.test(nic)) {
        joined.offers.push(doubtful('nic-or-postcode', siret));
        return all;
      }
      joined.sirets.push(siret);
      return siret;
    });
  }
  return joined;
}

import { isSiret } from './siret.ts';
import { NIC_LENGTH } from './siret-key.ts';
import { doubtful, type Refusal } from './siret-refusals.ts';

/** SIREN and NIC that stand apart on a line: what they make together, or what may be offered. */
export interface Joined {
  /** The line with each pair that is sure put together. */
  line: string;
  sirets: string[];
  offers: Refusal[];
}

/** A SIREN and what stands in the next cell. */
const NEXT_CELL = /(?<!\d)(\d{3} ?\d{3} ?\d{3})["' ]*[;,\t|]["' ]*(\d{1,5})(?![\d.,])/g;
const LABELLED = /siren\D{0,12}(\d{3} ?\d{3} ?\d{3})\D{1,12}nic\D{0,8}(\d{1,5})(?!\d)/gi;

/** A NIC with the zeros that a spreadsheet drops. */
export const wholeNic = (nic: string): string => nic.padStart(NIC_LENGTH, '0');

/**
 * Joins a SIREN with its NIC. Sure: a label says NIC, or it is written in full and begins with 00, as no postcode does.
 * Anything else in the next cell may be a postcode or a count: where the key fits it is offered.
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

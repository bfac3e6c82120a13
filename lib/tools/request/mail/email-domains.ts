/** A provider of mailboxes: its name, the endings it gives addresses under, and whether any other ending is a slip. */
export interface Provider {
  name: string;
  /** The usual ending first: the one that is offered. */
  endings: readonly string[];
  /** No mailbox exists under another ending, whatever the country. */
  nowhereElse?: boolean;
  /** How many slips in the name are still a slip of it: short names have too many real neighbours to guess. */
  slips: 0 | 1 | 2;
  /** Plain slips of a name that is too short to guess. */
  written?: readonly string[];
}

/** Where most French mailboxes are: only these are offered. */
export const PROVIDERS: readonly Provider[] = [
  { name: 'gmail', endings: ['com'], nowhereElse: true, slips: 1 },
  { name: 'orange', endings: ['fr'], slips: 1 },
  { name: 'wanadoo', endings: ['fr'], slips: 2 },
  { name: 'hotmail', endings: ['fr', 'com'], slips: 2 },
  { name: 'outlook', endings: ['fr', 'com'], slips: 2 },
  { name: 'laposte', endings: ['net'], slips: 2 },
  { name: 'yahoo', endings: ['fr', 'com'], slips: 1 },
  { name: 'icloud', endings: ['com'], nowhereElse: true, slips: 1 },
  { name: 'free', endings: ['fr'], slips: 0, written: ['fre', 'frre', 'freee', 'frree', 'ffree', 'fere'] },
  { name: 'sfr', endings: ['fr'], slips: 0, written: ['sfrr', 'ssfr', 'sffr'] },
  { name: 'live', endings: ['fr', 'com'], slips: 0, written: ['livee', 'liive', 'lvie', 'liev'] },
  { name: 'bbox', endings: ['fr'], slips: 0, written: ['bboxx', 'bbbox', 'bobx', 'bbx'] },
  { name: 'neuf', endings: ['fr'], slips: 0, written: ['neuff', 'neuuf', 'nuef', 'nefu'] },
  { name: 'msn', endings: ['com'], slips: 0, written: ['msnn', 'mssn', 'mmsn'] },
  { name: 'numericable', endings: ['fr', 'com'], slips: 2 },
  { name: 'club-internet', endings: ['fr'], slips: 2 },
  { name: 'aliceadsl', endings: ['fr'], slips: 2 },
  { name: 'cegetel', endings: ['net'], slips: 2 },
  { name: 'protonmail', endings: ['com'], slips: 2 },
];

/** Names that lie one or two slips beside a provider and are words, firms or providers of their own. */
export const NEIGHBOURS: ReadonlySet<string> = new Set(
  [
    'mail gail gmailer orage orages oranges oranger orangers orangee orane organe orangis',
    'hostmail hotmailer hotmails protonmails la-poste lapostes yahoos iclouds outlooks',
  ].flatMap((names) => names.split(' ')),
);

/** Endings that do not exist, by the one that was meant. */
const MISTYPED: Readonly<Record<string, string>> = {
  com: 'con cmo ocm comm vom xom cpm clm cim ckm coom ccom conm comn cok coml comp cok xon copm c0m comcom comfr',
  fr: 'f rf frr ffr ft fe fd ff fg frt fre fer fdr dr gfr frfr',
  net: 'nt nte met ner nett nrt nwt ney ent nnet neet nzt',
  org: 'ogr rog orgg ofg irg orh',
};

/** The ending that was meant, by one that does not exist. Without the dot. */
export const ENDING_SLIPS: ReadonlyMap<string, string> = new Map(
  Object.entries(MISTYPED).flatMap(([meant, slips]) =>
    slips.split(' ').map((slip) => [slip, meant] as const),
  ),
);

/** Endings that exist, but that nobody means after the name of a provider. */
export const PROVIDER_ENDING_SLIPS: ReadonlyMap<string, string> = new Map([
  ['co', 'com'],
  ['cm', 'com'],
  ['om', 'com'],
  ['ne', 'net'],
  ['bet', 'net'],
  ['fi', 'fr'],
  ['gr', 'fr'],
  ['tr', 'fr'],
]);

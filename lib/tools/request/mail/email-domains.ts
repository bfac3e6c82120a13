export interface Provider {
  name: string;
  /** The first is the usual one. */
  endings: readonly string[];
  /** It has mailboxes under these endings only. */
  nowhereElse?: boolean;
  /** How many wrong letters still mean it; short names have too many real neighbours. */
  slips: 0 | 1 | 2;
  /** Known mistypings of a name that is too short to guess. */
  written?: readonly string[];
}

/** The only providers that are ever offered. */
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

/** Names near a provider's that are words, firms or providers of their own. */
export const NEIGHBOURS: ReadonlySet<string> = new Set(
  [
    'mail gail gmailer orage orages oranges oranger orangers orangee orane organe orangis',
    'hostmail hotmailer hotmails protonmails la-poste lapostes yahoos iclouds outlooks',
  ].flatMap((names) => names.split(' ')),
);

const MISTYPED: Readonly<Record<string, string>> = {
  com: 'con cmo ocm comm vom xom cpm clm cim ckm coom ccom conm comn cok coml comp cok xon copm c0m comcom comfr',
  fr: 'f rf frr ffr ft fe fd ff fg frt fre fer fdr dr gfr frfr',
  net: 'nt nte met ner nett nrt nwt ney ent nnet neet nzt',
  org: 'ogr rog orgg ofg irg orh',
};

/** Mistyped endings and what was meant, without the dot. */
export const ENDING_SLIPS: ReadonlyMap<string, string> = new Map(
  Object.entries(MISTYPED).flatMap(([meant, slips]) =>
    slips.split(' ').map((slip) => [slip, meant] as const),
  ),
);

/** Endings that exist, but that nobody means after a provider's name. */
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

/** How an address compares with the true ones; `asp`: another one of the ASP. */
export type Verdict = 'same' | 'asp' | 'different' | 'unknown';

/** What is found out about one sender or link, in French sentences that stand alone. */
export interface Finding {
  verdict: Verdict;
  /** The address, or the host of the link. */
  compared: string;
  /** The part of the host that its owner has registered; empty without a host. */
  registered: string;
  matches: string[];
  mismatches: string[];
  summary: string;
  /** Names of the mail filters it was wrapped in, the outermost first. */
  filters: string[];
}

export const SUMMARIES = {
  same: 'Même adresse que dans les fiches d’aide.',
  aspLink: 'Une autre adresse de l’ASP, pas l’extranet.',
  aspSender: 'Une autre adresse de l’ASP, pas un expéditeur des fiches.',
  different: 'Attention : ce n’est pas une adresse connue de l’ASP.',
  oddLink: 'Attention : le nom du site est le bon, mais l’adresse a quelque chose d’anormal.',
} as const;

/** `asp`: another address of the ASP than those that were looked for. */
export type Verdict = 'same' | 'asp' | 'different' | 'unknown';

/** Sentences are French and stand alone. */
export interface Finding {
  verdict: Verdict;
  /** The address, or the host of the link. */
  compared: string;
  /** What somebody owns of the host; empty without a host. */
  registered: string;
  matches: string[];
  mismatches: string[];
  summary: string;
  /** The outermost first. */
  filters: string[];
}

export const SUMMARIES = {
  same: 'Même adresse que dans les fiches d’aide.',
  aspLink: 'Une autre adresse de l’ASP, pas l’extranet.',
  aspSender: 'Une autre adresse de l’ASP, pas un expéditeur des fiches.',
  different: 'Attention : ce n’est pas une adresse connue de l’ASP.',
  oddLink: 'Attention : le nom du site est le bon, mais l’adresse a quelque chose d’anormal.',
} as const;

/** `asp`: another address of the ASP than those that were looked for. */
export type Verdict = 'same' | 'asp' | 'different' | 'unknown';

/** What was compared and how it fared; the sentences are French and stand alone. */
export interface Finding {
  verdict: Verdict;
  /** The address, or the host of the link. */
  compared: string;
  /** The part of the host that somebody owns: the true site. Empty where there is no host. */
  registered: string;
  matches: string[];
  mismatches: string[];
  /** One sentence for the top. */
  summary: string;
  /** Mail filters that had put their own address in place of the link, the outermost first. */
  filters: string[];
}

/** The one sentence for each kind of answer. */
export const SUMMARIES = {
  same: 'Même adresse que dans les fiches d’aide.',
  aspLink: 'Une autre adresse de l’ASP, pas l’extranet.',
  aspSender: 'Une autre adresse de l’ASP, pas un expéditeur des fiches.',
  different: 'Attention : ce n’est pas une adresse connue de l’ASP.',
  oddLink: 'Attention : le nom du site est le bon, mais l’adresse a quelque chose d’anormal.',
} as const;

import type { PageLink } from '../page/links.ts';
import type { Signal } from '../signals/signal.ts';

/** Where a fact comes from; its name is shown as it stands. */
export interface Source {
  id: 'difficultes' | 'message' | 'public';
  name: string;
}

/** A text of the sheets, letter for letter, with a button that copies it. */
export interface Quotable {
  label: string;
  value: string;
  sources: readonly Source[];
}

/** One of several statements that disagree: all are shown, each under its source. */
export interface Version {
  source: Source;
  says: string;
}

/** One action; left out (`unless`) where a link that the advice points at is on the page. */
export type Step = string | { text: string; unless: 'link-on-page' };

/** All that is said about one trouble; labels in « guillemets » are the site's own. */
export interface Advice {
  /** Public: `data-advice` in the overlay, `#conseil/<id>` in the guide. */
  id: string;
  title: string;
  /** Two to four words for the small chip. */
  label: string;
  /** The one sentence that helps most. */
  summary: string;
  /** Takes the place of title and summary when one of these is seen as well: the same advice, said more plainly. */
  firmer?: { when: readonly Signal[]; title: string; summary: string };
  steps: readonly Step[];
  atHand?: readonly string[];
  quotables?: readonly Quotable[];
  versions?: readonly Version[];
  /** What other pages add; only in the guide, each under its source. */
  asides?: readonly Version[];
  /** Any one of these calls for the advice; empty: only in the guide and the triage. */
  when: readonly Signal[];
  /** The first one found wins. */
  pointsAt?: readonly PageLink[];
  /** Addresses outside the extranet, opened only on the user's click. */
  links?: readonly { label: string; href: string }[];
  /** A view of the full-page guide that does the work, by its id there. */
  tool?: { label: string; view: string };
  sources: readonly Source[];
  /** Everyday words the search should also find it by. */
  words: readonly string[];
}

/** Makes an advice whose id the compiler knows by the letter. */
export const advice = <const Id extends string>(entry: Advice & { id: Id }): Advice & { id: Id } => entry;

export const textOf = (step: Step): string => (typeof step === 'string' ? step : step.text);

/** The steps in words; on a page that has the link, without those that lead to it. */
export function stepsOf({ steps }: Pick<Advice, 'steps'>, linkOnPage = false): string[] {
  return steps.filter((step) => typeof step === 'string' || !linkOnPage).map(textOf);
}

import type { AdviceId } from '../advice/catalogue.ts';

/** What can be read on its own: every advice, and the situations that one advice serves. */
export type CaseId =
  | AdviceId
  | 'locked'
  | 'mails-missing'
  | 'mail-missing'
  | 'habilitation-only'
  | 'habilitation-recent'
  | 'habilitation-missing'
  | 'opening-soon'
  | 'mails-old';

export type QuestionId = 'mails' | 'since' | 'creation';

/** One answer of the question that an advice asks on its own page: what to do is then said for it alone. */
export interface Choice {
  id: string;
  label: string;
  /** The user's case, as it goes into the assistance request. */
  situation: string;
  steps: readonly string[];
  atHand: readonly string[];
}

/** A situation of the user: where the tiles, the questions and the search end. */
export interface Case {
  advice: AdviceId;
  /** In the user's own words, as the link that leads here. */
  said: string;
  /** One sentence in place of the advice's title. */
  title?: string;
  /** The user's case in one sentence, as it goes into the assistance request. */
  situation: string;
  /** What to read when this does not help. */
  afterwards: readonly (CaseId | QuestionId)[];
  asks?: { text: string; choices: readonly Choice[] };
}

import type { AdviceId } from '../advice/catalogue.ts';

/** Every advice, and the situations that one advice serves. */
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

/** An answer on the advice's own page: what to do is then said for it alone. */
export interface Choice {
  id: string;
  label: string;
  /** As it goes into the assistance request. */
  situation: string;
  steps: readonly string[];
  atHand: readonly string[];
}

/** Where tiles, questions and search end. */
export interface Case {
  advice: AdviceId;
  /** The link that leads here, in the user's own words. */
  said: string;
  /** In place of the advice's. */
  title?: string;
  /** One sentence, as it goes into the assistance request. */
  situation: string;
  /** When this does not help. */
  afterwards: readonly (CaseId | QuestionId)[];
  asks?: { text: string; choices: readonly Choice[] };
}

import type { AdviceId } from '../advice/catalogue.ts';

/** A situation: one for each advice, and those in which an advice serves for another. */
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

/** An answer on the advice's own page, with what to do in that case alone. */
export interface Choice {
  id: string;
  label: string;
  situation: string;
  steps: readonly string[];
  atHand: readonly string[];
}

/** A situation in the user's own words, where tiles, questions and search end. */
export interface Case {
  advice: AdviceId;
  /** The label of the link that leads here. */
  said: string;
  /** In place of the advice's own. */
  title?: string;
  /** One sentence, as it goes into the assistance request. */
  situation: string;
  /** What to try when this does not help. */
  afterwards: readonly (CaseId | QuestionId)[];
  asks?: { text: string; choices: readonly Choice[] };
}

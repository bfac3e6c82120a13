/** Every row of both advice tables. */
export type AdviceId =
  | 'check-spam'
  | 'allow-sender'
  | 'wrong-email'
  | 'recover-credentials'
  | 'existing-asp-account'
  | 'switch-browser'
  | 'secret-question'
  | 'no-establishment'
  | 'multi-establishment'
  | 'security-code'
  | 'duplicate-account'
  | 'request-assistance'
  | 'wait-activation'
  | 'wait-habilitation'
  | 'siret-registered'
  | 'siret-changed'
  | 'first-user'
  | 'third-party'
  | 'service-unavailable'
  | 'phishing';

export type QuestionId =
  | 'trouble'
  | 'mails'
  | 'since'
  | 'answer-of-the-site'
  | 'recovery'
  | 'browser'
  | 'address'
  | 'filter'
  | 'other-account'
  | 'creation'
  | 'establishments';

/** Where the questions end: the advice that fits, and what to read next when it does not help. */
export interface Outcome {
  advice: AdviceId;
  afterwards: readonly AdviceId[];
  /** The user's case in one sentence, as it goes into the assistance request. */
  situation: string;
}

export interface Answer {
  id: string;
  label: string;
  next: QuestionId | Outcome;
}

/** `grid`: the answer is not chosen but follows from the grid of the three mails (`gridAnswer`). */
export interface Question {
  id: QuestionId;
  text: string;
  kind: 'choice' | 'grid';
  answers: readonly Answer[];
}

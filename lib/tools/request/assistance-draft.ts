import { emptyMailGrid, type MailGrid } from './mail/mail-grid.ts';

/** What the form of the assistance request holds, as typed; everything may be empty. Serialisable as it is. */
export interface Draft {
  email: string;
  /** One or several, in any shape `siret-list` reads. */
  sirets: string;
  phone: string;
  name: string;
  /** The case in a sentence: from the triage, from what was noticed, or the user's own. */
  situation: string;
  /** The triage's questions and answers, one line each; empty without triage. */
  path: string[];
  mails: MailGrid;
  tried: string[];
  /** Name and version, as `Firefox 153`. */
  browser: string;
  /** Times of the refused log-ins, ms since 1970. */
  attempts: number[];
  pageAddress: string;
  remarks: string;
  /** Fields that go into the request exactly as typed, because the user said so; the next change of one ends it. */
  asTyped: DraftField[];
}

export type DraftField = Exclude<keyof Draft, 'asTyped'>;

/** A field with another text: what was said about the former one no longer holds. */
export function retyped(draft: Draft, field: DraftField, text: string): Partial<Draft> {
  return { [field]: text, asTyped: draft.asTyped.filter((one) => one !== field) };
}

export function emptyDraft(): Draft {
  return {
    email: '',
    sirets: '',
    phone: '',
    name: '',
    situation: '',
    path: [],
    mails: emptyMailGrid(),
    tried: [],
    browser: '',
    attempts: [],
    pageAddress: '',
    remarks: '',
    asTyped: [],
  };
}

/** What people usually try first, to be ticked. Labels of the site stand letter for letter. */
export const USUAL_TRIES: readonly string[] = [
  'J’ai cherché les mails de l’ASP dans mes indésirables (spams).',
  "J’ai utilisé « J'ai oublié mon identifiant ».",
  "J’ai utilisé « J'ai oublié mon mot de passe ».",
  'J’ai essayé avec un compte que j’ai déjà sur un autre extranet de l’ASP.',
  'J’ai refait la demande de création d’espace.',
  'J’ai essayé avec Mozilla Firefox.',
  'J’ai saisi le code de sécurité entièrement en minuscules.',
];

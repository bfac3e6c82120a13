import { emptyMailGrid, type MailGrid } from './mail/mail-grid.ts';

/** All that the user has typed for a request for assistance; everything may be empty. */
export interface Draft {
  email: string;
  /** As typed: `readSirets` makes sense of them. */
  sirets: string;
  phone: string;
  name: string;
  situation: string;
  /** Questions and answers of the guide, one line each. */
  path: string[];
  mails: MailGrid;
  tried: string[];
  browser: string;
  /** ms since 1970. */
  attempts: number[];
  pageAddress: string;
  remarks: string;
  /** Fields that go out exactly as typed, until their next change. */
  asTyped: DraftField[];
}

export type DraftField = Exclude<keyof Draft, 'asTyped'>;

/** The changes of the draft as a field gets a new text, which must be checked anew. */
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

/** What people usually have tried, with the site's own labels. */
export const USUAL_TRIES: readonly string[] = [
  'J’ai cherché les mails de l’ASP dans mes indésirables (spams).',
  "J’ai utilisé « J'ai oublié mon identifiant ».",
  "J’ai utilisé « J'ai oublié mon mot de passe ».",
  'J’ai essayé avec un compte que j’ai déjà sur un autre extranet de l’ASP.',
  'J’ai refait la demande de création d’espace.',
  'J’ai essayé avec Mozilla Firefox.',
  'J’ai saisi le code de sécurité entièrement en minuscules.',
];

import { emptyMailGrid, type MailGrid } from './mail/mail-grid.ts';

/** Serialisable; everything may be empty. */
export interface Draft {
  email: string;
  /** In any shape `siret-list` reads. */
  sirets: string;
  phone: string;
  name: string;
  situation: string;
  /** Questions and answers, one line each. */
  path: string[];
  mails: MailGrid;
  tried: string[];
  /** `Firefox 153` */
  browser: string;
  /** Ms since 1970. */
  attempts: number[];
  pageAddress: string;
  remarks: string;
  /** Go out exactly as typed, until their next change. */
  asTyped: DraftField[];
}

export type DraftField = Exclude<keyof Draft, 'asTyped'>;

/** What was said about the former text no longer holds. */
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

/** Labels of the site, letter for letter. */
export const USUAL_TRIES: readonly string[] = [
  'J’ai cherché les mails de l’ASP dans mes indésirables (spams).',
  "J’ai utilisé « J'ai oublié mon identifiant ».",
  "J’ai utilisé « J'ai oublié mon mot de passe ».",
  'J’ai essayé avec un compte que j’ai déjà sur un autre extranet de l’ASP.',
  'J’ai refait la demande de création d’espace.',
  'J’ai essayé avec Mozilla Firefox.',
  'J’ai saisi le code de sécurité entièrement en minuscules.',
];

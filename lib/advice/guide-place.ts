/** A place in the full-page guide: one of its views, and what comes after it in the address. */
export interface GuidePlace {
  view: string;
  rest: string;
}

/**
 * Reads the hash of guide.html: `#conseil/check-spam` is `{view: 'conseil', rest: 'check-spam'}`. Whatever names no
 * view, or cannot be decoded, is the top of the first one. `rest` is not checked: compare it, never print it.
 */
export function guidePlace(hash: string, views: readonly string[]): GuidePlace {
  const [view = '', ...rest] = decoded(hash.replace(/^#/, '')).split('/');
  if (views.includes(view)) return { view, rest: rest.join('/') };
  return { view: views[0] ?? '', rest: '' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Address of an advice in the full-page guide; without an id, of its first screen. */
export function guideAddress(advice?: string): string {
  return advice ? `guide.html#conseil/${advice}` : 'guide.html';
}

/** Why a request for assistance is begun. */
export type RequestCase = '3-refus' | 'compte-bloque' | 'question-secrete' | 'mails-absents';

/** The request for assistance in the guide, begun for this case: `assistance/3-refus`. */
export const requestPlace = (situation: RequestCase): string => `assistance/${situation}`;

/** The page in English. */
export const ENGLISH = 'english';

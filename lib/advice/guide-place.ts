/** A view, and what follows it in the address. */
export interface GuidePlace {
  view: string;
  rest: string;
}

/**
 * `#conseil/check-spam` is `{view: 'conseil', rest: 'check-spam'}`. Unknown or undecodable: the first view. `rest` is
 * unchecked: compare it, never print it.
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

export const ENGLISH = 'english';

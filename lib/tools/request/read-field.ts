/** What was made of one field of a form. */
export interface ReadField {
  /** As the request says it: marked where doubtful, empty where left out. */
  text: string;
  doubtful: boolean;
  warnings: readonly Said[];
  /** What it was changed to, shown beside it. */
  change?: string;
}

export interface Said {
  message: string;
  suggestion?: string;
  choices?: readonly string[];
}

/** The mark of a doubtful text in the request. */
export const TO_CHECK = ' (à vérifier)';

export function plain(text: string, change?: string): ReadField {
  return { text, doubtful: false, warnings: [], ...(change !== undefined && { change }) };
}

export function doubtful(text: string, ...warnings: readonly Said[]): ReadField {
  return { text: text === '' ? '' : `${text}${TO_CHECK}`, doubtful: true, warnings };
}

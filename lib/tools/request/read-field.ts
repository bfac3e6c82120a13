/** What was understood of a field. */
export interface ReadField {
  /** As it goes into the request, with its mark where it is doubtful; empty where it is left out. */
  text: string;
  doubtful: boolean;
  warnings: readonly Said[];
  /** What was made of what was typed, where that is not the same; to be shown beside it. */
  change?: string;
}

/** Something to look at again; what is offered is a whole new value for the field, never imposed. */
export interface Said {
  message: string;
  suggestion?: string;
  choices?: readonly string[];
}

/** Behind whatever may be wrong, so that the support does not take it for certain. */
export const TO_CHECK = ' (à vérifier)';

/** A field that is right as it stands. */
export function plain(text: string, change?: string): ReadField {
  return { text, doubtful: false, warnings: [], ...(change !== undefined && { change }) };
}

/** A field that goes into the request, marked. */
export function doubtful(text: string, ...warnings: readonly Said[]): ReadField {
  return { text: text === '' ? '' : `${text}${TO_CHECK}`, doubtful: true, warnings };
}

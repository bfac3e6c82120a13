export interface ReadField {
  /** With its mark where doubtful; empty where left out. */
  text: string;
  doubtful: boolean;
  warnings: readonly Said[];
  /** What was made of it; shown beside it. */
  change?: string;
}

/** What is offered is a whole new value, never imposed. */
export interface Said {
  message: string;
  suggestion?: string;
  choices?: readonly string[];
}

/** So that the support does not take it for certain. */
export const TO_CHECK = ' (à vérifier)';

export function plain(text: string, change?: string): ReadField {
  return { text, doubtful: false, warnings: [], ...(change !== undefined && { change }) };
}

export function doubtful(text: string, ...warnings: readonly Said[]): ReadField {
  return { text: text === '' ? '' : `${text}${TO_CHECK}`, doubtful: true, warnings };
}

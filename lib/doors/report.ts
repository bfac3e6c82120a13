import { SIGNALS, type Signal } from '../signals/signal.ts';

/** What the script on a page of the site says it notices. */
export interface Report {
  signals: Signal[];
  place: string;
}

/**
 * What asks the page in a tab for its report, as `scripting.executeScript` takes it. Asked there and not by a message: a
 * listener in every page of the site would cost memory all day long.
 */
export const reportFrom = (tabId: number) => ({
  target: { tabId, frameIds: [0] },
  func: (): unknown =>
    (Object.hasOwn(globalThis, 'aideConnexion') ? globalThis.aideConnexion?.sight : null) ?? null,
  injectImmediately: true,
});

/** A longer address is no data of ours. */
const LONGEST_PLACE = 2_000;

/**
 * Reads what a page has answered; null: no script of ours answers like that. By hand, because the first look of the
 * popup does without zod.
 */
export function reportIn(answer: unknown): Report | null {
  if (typeof answer !== 'object' || answer === null || !('signals' in answer && 'place' in answer))
    return null;
  const { signals, place } = answer;
  if (typeof place !== 'string' || place.length > LONGEST_PLACE) return null;
  return Array.isArray(signals) && signals.every(isSignal) ? { signals, place } : null;
}

function isSignal(one: unknown): one is Signal {
  return SIGNALS.some((signal) => signal === one);
}

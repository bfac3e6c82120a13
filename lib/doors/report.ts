import { SIGNALS, type Signal } from '../signals/signal.ts';

/** What the page in a tab has noticed. */
export interface Report {
  signals: Signal[];
  place: string;
}

/** Asks the page in a tab; null where no script of ours answers. Bare: the popup's first look does without polyfill and zod. */
export async function reportOf(tab: number): Promise<Report | null> {
  try {
    const [frame] = (await globalThis.chrome?.scripting.executeScript(reportFrom(tab))) ?? [];
    return reportIn(frame?.result);
  } catch {
    return null;
  }
}

/** The question, sent as a function: a listener for messages in every page would cost memory all day long. */
export const reportFrom = (tabId: number) => ({
  target: { tabId, frameIds: [0] },
  func: (): unknown => {
    const desk = Object.hasOwn(globalThis, 'aideConnexion') ? globalThis.aideConnexion : null;
    return desk && !desk.ended.aborted ? desk.sight : null;
  },
  injectImmediately: true,
});

/** A longer address is none of ours. */
const LONGEST_PLACE = 2_000;

function reportIn(answer: unknown): Report | null {
  if (typeof answer !== 'object' || answer === null || !('signals' in answer && 'place' in answer))
    return null;
  const { signals, place } = answer;
  if (typeof place !== 'string' || place.length > LONGEST_PLACE) return null;
  return Array.isArray(signals) && signals.every(isSignal) ? { signals, place } : null;
}

function isSignal(one: unknown): one is Signal {
  return SIGNALS.some((signal) => signal === one);
}

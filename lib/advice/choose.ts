import type { Signal } from '../signals/signal.ts';
import type { Advice } from './advice.ts';
import { onThePage } from './catalogue/on-the-page.ts';

/** The advice these signals call for, in the catalogue's order; the firmer wording where its signal is there too. */
export function adviceFor(signals: ReadonlySet<Signal>): Advice[] {
  const seen = (signal: Signal) => signals.has(signal);
  return onThePage
    .filter((advice) => advice.when.some(seen))
    .map((advice) => (advice.firmer?.when.some(seen) ? worded(advice, advice.firmer) : advice));
}

function worded(advice: Advice, { title, summary }: { title: string; summary: string }): Advice {
  return { ...advice, title, summary };
}

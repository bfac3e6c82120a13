import type { Pause } from '../pauses/pauses.ts';

// Bare, and apart from the other bare doors: the popup's first look needs no more.

/** Pauses, some of them perhaps over; read without waking the background. */
export async function keptPauses(): Promise<Pause[]> {
  return pausesIn((await globalThis.chrome?.storage.local.get('pauses'))?.pauses);
}

/** Tells of every change of the pauses, from wherever it comes. */
export function watchPauses(changed: (pauses: readonly Pause[]) => void, ended: AbortSignal): void {
  globalThis.chrome?.storage.local.onChanged.addListener(({ pauses }) => {
    if (pauses && !ended.aborted) changed(pausesIn(pauses.newValue));
  });
}

function pausesIn(stored: unknown): Pause[] {
  return Array.isArray(stored) ? stored.filter(isPause) : [];
}

function isPause(one: Partial<Record<keyof Pause, unknown>> | null): one is Pause {
  return (
    typeof one?.advice === 'string' &&
    (one.place === null || typeof one.place === 'string') &&
    (one.until === null || typeof one.until === 'number')
  );
}

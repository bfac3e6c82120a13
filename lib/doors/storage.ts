import { browser } from 'wxt/browser';
import type { Attempt, OpenAttempt } from '../log-in/attempts.ts';
import type { Pause } from '../pauses/pauses.ts';
import { openAttemptSchema, short, time, z } from './schema.ts';

const attemptSchema = z.object({
  at: time,
  place: short,
  outcome: z.enum(['tried', 'refused', 'locked', 'explained', 'succeeded']),
});
const pauseSchema = z.object({ advice: short, place: z.nullable(short), until: z.nullable(time) });
type Area = 'local' | 'session';

/** One thing that is stored, parsed when it is read: what cannot be understood counts as not there. */
export interface Item<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  watch(changed: (value: T) => void, signal: AbortSignal): void;
}

function list<T>(area: Area, key: string, entry: z.ZodMiniType<T>): Item<T[]> {
  const parse = (raw: unknown): T[] =>
    Array.isArray(raw)
      ? raw.map((one) => entry.safeParse(one)).flatMap((one) => (one.success ? [one.data] : []))
      : [];
  return item(area, key, parse);
}

function record<T>(area: Area, key: string, entry: z.ZodMiniType<T>): Item<Record<string, T>> {
  const parse = (raw: unknown): Record<string, T> => {
    if (typeof raw !== 'object' || raw === null) return {};
    const entries = Object.entries(raw).flatMap(([name, one]) => {
      const parsed = entry.safeParse(one);
      return parsed.success ? [[name, parsed.data] as const] : [];
    });
    return Object.fromEntries(entries);
  };
  return item(area, key, parse);
}

export function single<T>(area: Area, key: string, schema: z.ZodMiniType<T>, empty: T): Item<T> {
  return item(area, key, (raw) => {
    const parsed = schema.safeParse(raw);
    return parsed.success ? parsed.data : empty;
  });
}

function item<T>(area: Area, key: string, parse: (raw: unknown) => T): Item<T> {
  const store = browser.storage[area];
  return {
    read: async () => {
      try {
        return parse((await store.get(key))[key]);
      } catch {
        return parse(undefined);
      }
    },
    write: (value) => (value === null ? store.remove(key) : store.set({ [key]: value })),
    watch: (changed, signal) => {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) changed(parse(change.newValue));
      };
      store.onChanged.addListener(listener);
      signal.addEventListener('abort', () => store.onChanged.removeListener(listener), { once: true });
    },
  };
}

/** Attempts of the last 30 days, the oldest first. */
export const journal = list<Attempt>('local', 'journal', attemptSchema);
/** The same for private windows, in memory. */
export const privateJournal = list<Attempt>('session', 'journal', attemptSchema);
export const pauses = list<Pause>('local', 'pauses', pauseSchema);
/** The log-in that waits for its answer, by tab. */
export const openAttempts = record<OpenAttempt>('session', 'attempts', openAttemptSchema);
/** The last log-in, written by its page itself: a message may die with the page while the background sleeps. */
export const lastAttempt = single<OpenAttempt | null>(
  'local',
  'lastAttempt',
  z.nullable(openAttemptSchema),
  null,
);
/** The cause that last opened the card, by tab. */
export const openedCauses = record<string>('session', 'opened', short);
/** For organisations that allow nothing to be kept. */
export const forgetKeptTexts = (): Promise<void> =>
  browser.storage.local.remove(['kept-draft', 'kept-division']);
export const welcomed = single<'shown' | ''>('session', 'welcomed', z.enum(['shown', '']), '');
export async function eraseEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

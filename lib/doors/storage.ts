import { browser } from 'wxt/browser';
import type { Attempt, OpenAttempt } from '../log-in/attempts.ts';
import type { Pause } from '../pauses/pauses.ts';
import { EMPTY_DRAFT, type KeptDivision, type SiretDraft } from '../tools/siret/siret-draft.ts';
import { openAttemptSchema, short, time, z } from './schema.ts';
import { divisionSchema, longText, siretDraftSchema } from './siret-schemas.ts';

const attemptSchema = z.object({
  at: time,
  place: short,
  outcome: z.enum(['tried', 'refused', 'locked', 'explained', 'succeeded']),
});
const pauseSchema = z.object({ advice: short, place: z.nullable(short), until: z.nullable(time) });
type Area = 'local' | 'session';

/** One named place of the browser's storage. What cannot be read counts as not there. */
export interface Item<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Calls back with each new value until the signal ends. */
  watch(changed: (value: T) => void, signal: AbortSignal): void;
}

/** A list whose unreadable entries are left out and whose readable ones are kept. */
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

/** One value; what cannot be read is as if it had never been written. */
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
    // What is nothing again leaves no trace.
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

/** Log-ins tried, oldest first: times, kinds, origin and path. Kept for 30 days. */
export const journal = list<Attempt>('local', 'journal', attemptSchema);
/** The same for private windows: in memory, gone with the browser. */
export const privateJournal = list<Attempt>('session', 'journal', attemptSchema);
/** What the user does not want to see for a while. */
export const pauses = list<Pause>('local', 'pauses', pauseSchema);
/** Attempts whose answer has not been seen, by tab. */
export const openAttempts = record<OpenAttempt>('session', 'attempts', openAttemptSchema);
/** The last of all, as its page records it: the page's message may die with it while the background sleeps. Only pages write here. */
export const lastAttempt = single<OpenAttempt | null>(
  'local',
  'lastAttempt',
  z.nullable(openAttemptSchema),
  null,
);
/** Causes that have opened the panel already, by tab. */
export const openedCauses = record<string>('session', 'opened', short);
/** The list that is being sliced: for the session only. */
export const siretDraft = single<SiretDraft>('session', 'siret-draft', siretDraftSchema, EMPTY_DRAFT);
/** The sender or link that is being compared. */
export const suspect = single<string>('session', 'suspect', longText, '');
/** The last division, kept only where the user asked for it. */
export const keptDivision = single<KeptDivision | null>('local', 'kept-division', divisionSchema, null);
/** Forgets what the user had asked to keep of his own texts, where the organisation no longer allows it. */
export const forgetKeptTexts = (): Promise<void> =>
  browser.storage.local.remove(['kept-draft', 'kept-division']);
/** The first-run page has been opened. */
export const welcomed = single<'shown' | ''>('session', 'welcomed', z.enum(['shown', '']), '');
/** Forgets all that was ever kept, for the session as for longer. */
export async function eraseEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

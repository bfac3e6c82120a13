import { type Attempt, withoutOld } from '../log-in/attempts.ts';
import { HIDEABLE_VIEWS, type ItContact, NO_POLICY, POLICY_KEYS, type Policy } from '../settings/policy.ts';
import { FILTERS } from '../tools/messages/filter-lines.ts';
import { short, z } from './schema.ts';
import { type Item, journal, privateJournal, single } from './storage.ts';

/** Undoes the registry of Windows, which brings lists and objects as JSON texts. */
function told(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

/** There, true and false are 1 and 0. */
function truth(raw: unknown): unknown {
  const value = told(raw);
  if (value === 1) return true;
  return value === 0 ? false : value;
}

const flag = z.pipe(z.transform(truth), z.boolean());
const listOf = <T>(entry: z.ZodMiniType<T>) =>
  z.pipe(
    z.pipe(z.transform(told), z.array(z.unknown()).check(z.maxLength(200))),
    z.transform((all: unknown[]) =>
      all.map((one) => entry.safeParse(one)).flatMap((one) => (one.success ? [one.data] : [])),
    ),
  );
const days = z.pipe(
  z.pipe(z.transform(told), z.number()),
  z.transform((count: number) => Math.min(30, Math.max(1, Math.floor(count)))),
);
const line = z.catch(z.string().check(z.trim(), z.maxLength(200), z.regex(/^[^\n\r]*$/)), '');
const contact = z.pipe(
  z.pipe(
    z.transform(told),
    z.object({
      name: z._default(line, ''),
      email: z._default(z.catch(line.check(z.regex(/^[^\s@<>]+@[^\s@<>]+$/)), ''), ''),
      phone: z._default(line, ''),
      url: z._default(z.catch(line.check(z.regex(/^https?:\/\/\S+$/)), ''), ''),
    }),
  ),
  z.custom<ItContact>((one) => Object.values(Object(one)).some((part) => part !== '')),
);
const orNone = <T>(schema: z.ZodMiniType<T>) => z.catch(z.optional(schema), undefined);

const policySchema = z.object({
  welcomePage: orNone(flag),
  hiddenAdvice: orNone(listOf(z.string().check(z.regex(/^(\*|[a-z-]{1,60})$/)))),
  hiddenViews: orNone(listOf(z.enum(HIDEABLE_VIEWS))),
  keepJournal: orNone(flag),
  journalDays: orNone(days),
  keepDrafts: orNone(flag),
  itContact: orNone(contact),
  mailFilter: orNone(z.enum(FILTERS.map(({ id }) => id))),
  otherSites: orNone(flag),
  locked: orNone(listOf(z.enum(POLICY_KEYS))),
  unread: orNone(z.array(z.string())),
});

/** The policy in what a browser tells; keys that cannot be understood are left out and named in `unread`. */
export function policyIn(raw: unknown): Policy {
  if (typeof raw !== 'object' || raw === null) return NO_POLICY;
  const read: Policy = policySchema.parse({ ...raw, unread: undefined });
  const isUnderstood = (key: string) => POLICY_KEYS.some((one) => one === key && read[one] !== undefined);
  const lost = Object.keys(raw).filter((key) => !isUnderstood(key));
  const unread = lost.slice(0, 50).map((key) => key.slice(0, 60));
  return withoutGaps({ ...read, unread: unread.length > 0 ? unread : undefined });
}

const withoutGaps = (policy: Policy): Policy =>
  Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined));

/** As it was told last: a browser may take seconds to tell it anew. */
export const knownPolicy = single<Policy>('local', 'policy', policySchema, NO_POLICY);
/** Ids of advice hidden by the organisation the last time, to be shown again once they no longer are. */
export const prescribedPauses = single<string[]>('local', 'prescribed', z.array(short), []);

const inForce = async () => ((await knownPolicy.read()).keepJournal === false ? privateJournal : journal);
/** The journal as the organisation allows it: in memory where it wants none kept. */
export const allowedJournal: Item<Attempt[]> = {
  read: async () => (await inForce()).read(),
  write: async (attempts) => {
    const { journalDays } = await knownPolicy.read();
    await (await inForce()).write(withoutOld(attempts, Date.now(), journalDays));
  },
  watch: journal.watch,
};

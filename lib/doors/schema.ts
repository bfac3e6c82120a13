import * as z from 'zod/mini';

// zod would otherwise try `new Function` once, which the extension's own content security policy refuses.
z.config({ jitless: true });

export { z };

/** Milliseconds since 1970 that a Date can hold. */
export const time = z.number().check(z.nonnegative(), z.maximum(8.64e15));
/** Addresses, ids and names: longer ones are no data of ours. */
export const short = z.string().check(z.maxLength(2_000));

/** `OpenAttempt`. */
export const openAttemptSchema = z.object({
  at: time,
  place: short,
  form: short,
  before: z.exactOptional(short),
  sent: z.nullable(time),
  tab: z.nullable(z.number()),
  elsewhere: z.boolean(),
});

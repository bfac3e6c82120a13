import * as z from 'zod/mini';

// Else zod tries `new Function`, which our content security policy refuses.
z.config({ jitless: true });

export { z };

/** ms since 1970, as far as a Date goes. */
export const time = z.number().check(z.nonnegative(), z.maximum(8.64e15));
/** A longer text was not written by us. */
export const short = z.string().check(z.maxLength(2_000));

export const openAttemptSchema = z.object({
  at: time,
  place: short,
  form: short,
  before: z.exactOptional(short),
  sent: z.nullable(time),
  tab: z.nullable(z.number()),
  elsewhere: z.boolean(),
});

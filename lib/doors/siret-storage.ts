import { EMPTY_DRAFT, type KeptDivision, type SiretDraft } from '../tools/siret/siret-draft.ts';
import { short, time, z } from './schema.ts';
import { single } from './storage.ts';

/** More than session storage holds: what was kept is never refused. */
const longText = z.string().check(z.maxLength(12_000_000));
const siret = z.string().check(z.regex(/^\d{14}$/));
const accounts = z.array(z.array(siret));
/** The first version kept none. */
const names = z.exactOptional(z.array(z.tuple([siret, short])));
const sheet = z.object({
  name: z.string(),
  text: longText,
  isHidden: z.boolean(),
  hiddenRows: z.array(z.number()),
  hasSirets: z._default(z.boolean(), false),
  notes: z.array(z.string()),
});

const siretDraftSchema = z.object({
  pasted: longText,
  file: z.nullable(
    z.object({
      name: short,
      text: longText,
      sheets: z._default(z.array(sheet), []),
      sheet: z._default(z.union([z.number(), z.literal('all')]), 0),
    }),
  ),
  column: z._default(z.union([z.number(), z.enum(['likeliest', 'all'])]), 'likeliest'),
  withoutHidden: z._default(z.boolean(), false),
  zeros: z.boolean(),
  mends: z._default(z.array(z.object({ id: z.string(), raw: z.string(), siret: z.nullable(siret) })), []),
  previous: z.nullable(z.object({ name: short, accounts, names })),
});

const divisionSchema = z.nullable(z.object({ at: time, accounts, names }));

// Apart, as are the drafts: the popup and the background need not make these schemas.

export const siretDraft = single<SiretDraft>('session', 'siret-draft', siretDraftSchema, EMPTY_DRAFT);
export const suspect = single<string>('session', 'suspect', longText, '');
/** The last division, where the user has asked to keep it. */
export const keptDivision = single<KeptDivision | null>('local', 'kept-division', divisionSchema, null);

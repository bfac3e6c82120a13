import type fc from 'fast-check';
import type { Meaning } from '../../../lib/words/meaning.ts';
import * as lock from './lock.ts';
import * as logIn from './log-in.ts';
import * as other from './other.ts';
import * as silent from './silent.ts';
import { dressed, type Templates } from './written.ts';

/** One kind of thing that sites say: sentences of our own, and what is to be understood. */
export interface Kind {
  name: string;
  sentences: fc.Arbitrary<string>;
  means: readonly Meaning[];
}

const kind = (name: string, templates: Templates, ...means: Meaning[]): Kind => ({
  name,
  sentences: dressed(templates, means.length > 0),
  means,
});

export const kinds: readonly Kind[] = [
  kind('identifier or password refused', logIn.refused, 'refused'),
  kind('access refused', logIn.denied, 'denied'),
  kind('account locked', lock.locked, 'locked'),
  kind('account out of use', lock.outOfUse, 'out-of-use'),
  kind('refused, or out of use', lock.refusedOrOut, 'refused', 'out-of-use'),
  kind('refused, and locked', lock.refusedAndLocked, 'refused', 'locked'),
  kind('rules and warnings of locks', silent.rules),
  kind('a log-in asked for', silent.asks),
  kind('good news, hints and help', silent.harmless),
  kind('an outage', other.outage, 'outage'),
  kind('an outage to come', other.planned, 'planned'),
  kind('a session that ended', other.sessionEnded, 'session-ended'),
  kind('a wrong security code', other.wrongCode, 'wrong-code'),
  kind('something still missing', other.incomplete, 'incomplete'),
  kind('no establishment', other.noEstablishment, 'no-establishment'),
  kind('a SIRET that is known', other.siretKnown, 'siret-registered'),
];

/** Meanings that call for nothing by themselves, or only beside others that say more. */
const QUIET: readonly Meaning[] = ['incomplete', 'password-rule', 'planned', 'locked-or-rule'];
const WEAK: readonly Meaning[] = ['doubted', 'failed', ...QUIET];

/** Is a sentence of a kind understood? What is quiet may stand beside what is meant, and where nothing is. */
export function isUnderstood({ means }: Kind, found: ReadonlySet<Meaning>): boolean {
  const beside = means.length > 0 ? WEAK : QUIET;
  const said = [...found].filter((one) => means.includes(one) || !beside.includes(one));
  return said.sort().join() === [...means].sort().join();
}

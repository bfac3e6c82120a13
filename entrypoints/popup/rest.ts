export { Pausing } from '../../components/popup/pausing.tsx';

import { Actions } from '../../components/lead/actions.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { adviceFor } from '../../lib/advice/choose.ts';
import { type Lead, leadFor } from '../../lib/advice/lead.ts';
import { hourWords } from '../../lib/advice/moment.ts';
import { knownPolicy } from '../../lib/doors/policy.ts';
import { journal, pauses } from '../../lib/doors/storage.ts';
import type { PageLink } from '../../lib/page/links.ts';
import { SITE } from '../../lib/page/place.ts';
import { withoutPause } from '../../lib/pauses/pause-words.ts';
import { type Pause, type PauseLength, pauseOf, withPause } from '../../lib/pauses/pauses.ts';
import { lockedAdvice } from '../../lib/settings/policy.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';
import type { Model } from './model.ts';

/** What the popup needs only where help is called for, on other hosts, and for pauses. */
export type Rest = typeof import('./rest.ts');

const LINKS: ReadonlySet<PageLink> = new Set([
  "J'ai oublié mon identifiant",
  "J'ai oublié mon mot de passe",
  "Besoin d'aide ?",
  'Créer mon espace',
] as const);

/** The lead, a refusal with its hour (`at`, ms since 1970): the popup may be opened long after. */
export function leadOf(signals: readonly Signal[], at: number | null = null): Lead | null {
  const seen = new Set(signals);
  const lead = leadFor(seen, { advice: adviceFor(seen), links: LINKS });
  if (lead?.id !== 'refused' || at === null) return lead;
  return { ...lead, line: `${lead.line} à ${hourWords(at)}` };
}

export const titleOf = (id: string) => catalogue.find((advice) => advice.id === id)?.title;

/** What is kept on this computer. */
export async function known(): Promise<Partial<Model>> {
  const [policy, attempts] = await Promise.all([knownPolicy.read(), journal.read()]);
  const forbidden = policy.otherSites === false;
  return { Actions, locked: lockedAdvice(policy), forbidden, at: attempts.at(-1)?.at ?? null };
}

/** Pauses the help; `page` means the page of that tab. False where it could not be kept. */
export async function pause(length: PauseLength, state: TabState): Promise<boolean> {
  const place = 'place' in state ? state.place : `${SITE}/`;
  const now = Date.now();
  return kept(withPause(await pauses.read(), pauseOf('*', length, place, now), now));
}

export async function resume(gone: Pause): Promise<boolean> {
  return kept(withoutPause(await pauses.read(), gone));
}

function kept(all: Pause[]): Promise<boolean> {
  return pauses.write(all).then(
    () => true,
    () => false,
  );
}

import { browser } from 'wxt/browser';
import { knownPolicy, policyIn, prescribedPauses } from '../../lib/doors/policy.ts';
import { forgetKeptTexts, journal, pauses } from '../../lib/doors/storage.ts';
import { withoutOld } from '../../lib/log-in/attempts.ts';
import { withPrescribed } from '../../lib/pauses/prescribed.ts';
import { isLocked, NO_POLICY, type Policy } from '../../lib/settings/policy.ts';

/**
 * Keeps to the organisation's policy. Browsers may take seconds to tell it; until then, the one told last is in force.
 */
export function followPolicy(): void {
  let last: Promise<unknown> = Promise.resolve();
  const again = () => {
    last = last.then(takePolicy).catch(() => undefined);
  };
  again();
  // Firefox for Android has no policies; Firefox reads changes whenever it starts.
  browser.storage.managed?.onChanged?.addListener(again);
  const forGood = new AbortController().signal;
  // The user may have erased all, or brought back what is locked.
  knownPolicy.watch(again, forGood);
  pauses.watch(again, forGood);
}

export async function takePolicy(): Promise<Policy> {
  const policy = await askBrowser();
  if (!isSame(await knownPolicy.read(), policy)) await knownPolicy.write(policy);
  await Promise.all([hideAdvice(policy), boundJournal(policy)]);
  if (policy.keepDrafts === false) await forgetKeptTexts();
  return policy;
}

const askBrowser = async (): Promise<Policy> => {
  try {
    return policyIn(await browser.storage.managed.get());
  } catch {
    return NO_POLICY;
  }
};

async function hideAdvice(policy: Policy): Promise<void> {
  const [now, before] = await Promise.all([pauses.read(), prescribedPauses.read()]);
  const hidden = policy.hiddenAdvice ?? [];
  const then = withPrescribed(now, { hidden, locked: isLocked(policy, 'hiddenAdvice') }, before);
  if (!isSame(before, hidden)) await prescribedPauses.write(hidden);
  if (!isSame(now, then)) await pauses.write(then);
}

async function boundJournal({ keepJournal, journalDays }: Policy): Promise<void> {
  if (keepJournal !== false && journalDays === undefined) return;
  const kept = await journal.read();
  const allowed = keepJournal === false ? [] : withoutOld(kept, Date.now(), journalDays);
  if (allowed.length < kept.length) await journal.write(allowed);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

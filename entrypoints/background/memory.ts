import { browser } from 'wxt/browser';
import type { Handlers, Sender } from '../../lib/doors/messages.ts';
import {
  type Item,
  journal,
  noted,
  openedCauses,
  pauses,
  pending,
  privateJournal,
} from '../../lib/doors/storage.ts';
import {
  type Attempt,
  answeredBy,
  failuresInARow,
  withAttempt,
  withOutcome,
} from '../../lib/log-in/attempts.ts';
import type { Pause } from '../../lib/pauses/pauses.ts';
import { send } from './scripts.ts';

const journalOf = (sender: Sender): Item<Attempt[]> => (sender.private ? privateJournal : journal);

/** What is remembered of log-ins, from the moment one is tried until its answer is known. */
export const memory: Pick<Handlers, 'arrived' | 'tried' | 'dropped' | 'settled'> = {
  async arrived({ arrival, since, wants }, sender) {
    if (wants && sender.tab !== null) send('/reader.js', sender.tab);
    const readPauses = pauses.read();
    const now = Date.now();
    const [tried, attempts, { [String(sender.tab)]: opened = null }, paused, overlay] = await Promise.all([
      takePending(sender.tab, since + ROUNDING),
      journalOf(sender).read(),
      openedCauses.read(),
      readPauses,
      wants === 'overlay' && sendOverlay(sender.tab, readPauses),
    ]);
    const attempt = answeredBy(tried, attempts, arrival, now);
    const failures = failuresInARow(attempts, now);
    const tab = sender.private ? null : sender.tab;
    return { attempt, failures, tab, opened, pauses: paused, overlay };
  },

  async tried({ place, form, at }, sender) {
    const journal = journalOf(sender);
    await pending.write({ ...(await pending.read()), [String(sender.tab)]: { at, form } });
    await journal.write(withAttempt(await journal.read(), { at, place, outcome: 'tried' }));
    await forgetNote(at);
    return null;
  },

  async dropped(_, sender) {
    await takePending(sender.tab);
    return null;
  },

  async settled({ place, at, outcome }, sender) {
    await takePending(sender.tab);
    const journal = journalOf(sender);
    const settled = withOutcome(await journal.read(), at, place, outcome);
    await journal.write(settled);
    return { failures: failuresInARow(settled, Date.now()) };
  },
};

/** Where something is paused, the overlay may have nothing to show: it comes when it is known to have. True: it comes now. */
async function sendOverlay(tab: number | null, paused: Promise<readonly Pause[]>): Promise<boolean> {
  if (tab === null || (await paused).length > 0) return false;
  send('/overlay.js', tab);
  return true;
}

/** Browsers may round the time a page was asked for, in ms. */
const ROUNDING = 150;

/** Takes the attempt that waits in this tab; one that was tried after `before` goes on waiting. */
async function takePending(tab: number | null, before = Number.POSITIVE_INFINITY) {
  const [{ [String(tab)]: told, ...others }, note] = await Promise.all([pending.read(), noted.read()]);
  const mine = note && (note.tab === tab || note.tab === null) ? note : null;
  if (told && told.at <= before) await pending.write(others);
  if (mine && mine.at <= before) await noted.write(null);
  return [told, mine].find((one) => one && one.at <= before) ?? undefined;
}

/** The page may have noted it without its tab, and then any tab would take it for its own. */
async function forgetNote(at: number): Promise<void> {
  if ((await noted.read())?.at === at) await noted.write(null);
}

/** Drops what was kept for a tab that is gone. */
export async function forgetTab(tab: number): Promise<void> {
  await takePending(tab);
  const { [String(tab)]: cause, ...others } = await openedCauses.read();
  if (cause !== undefined) await openedCauses.write(others);
}

/** Drops the attempts of private windows once the last private tab is closed; `closed` may still be listed. */
export async function forgetPrivateWindows(closed?: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (tabs.some(({ id, incognito }) => incognito && id !== closed)) return;
  if ((await privateJournal.read()).length > 0) await privateJournal.write([]);
}

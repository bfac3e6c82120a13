import { draft as draftItem, keptDraft } from '../../lib/doors/draft-storage.ts';
import { type Item, journal } from '../../lib/doors/storage.ts';
import { browserVersion } from '../../lib/page/browser-name.ts';
import { type Draft, emptyDraft } from '../../lib/tools/request/assistance-draft.ts';
import { withoutPasswords } from '../../lib/tools/request/kept-draft.ts';
import { noticedIn } from '../../lib/tools/request/noticed.ts';

/** A request, whether it is kept beyond the session, and the times of refused log-ins. */
export interface Request {
  draft: Draft;
  kept: boolean;
  noticed: number[];
}

/** The stored request, which begins with what was noticed. */
export const requestItem: Item<Request> = {
  async read() {
    const [session, local, past] = await Promise.all([draftItem.read(), keptDraft.read(), journal.read()]);
    const noticed = noticedIn(past, Date.now());
    const begun = session ?? local;
    const attempts = begun?.attempts.length === 0 ? [] : noticed.attempts;
    return {
      draft: begun ? { ...begun, attempts } : await firstRequest(),
      kept: local !== null,
      noticed: noticed.attempts,
    };
  },
  watch(changed, signal) {
    const readAgain = () => void requestItem.read().then((request) => signal.aborted || changed(request));
    draftItem.watch(readAgain, signal);
    keptDraft.watch(readAgain, signal);
  },
  async write({ draft, kept }) {
    await Promise.all([draftItem.write(draft), keptDraft.write(kept ? withoutPasswords(draft) : null)]);
  },
};

export async function firstRequest(): Promise<Draft> {
  const noticed = noticedIn(await journal.read(), Date.now());
  return { ...emptyDraft(), ...noticed, browser: browserVersion(navigator.userAgent) };
}

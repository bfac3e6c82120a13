import { api } from './talk.ts';

/** What a page notes as it leaves may reach the storage after the next page has asked for it, in a busy Firefox; in ms. */
const NOTED_WITHIN = 400;

/** Is a log-in on record that this page may answer? Asked once more, before the answer is no, where it may be a silent answer. */
export async function isOnRecord(mayBeSilentAnswer: () => boolean): Promise<boolean> {
  if (await hasOpenRecord()) return true;
  if (!mayBeSilentAnswer()) return false;
  await new Promise((resume) => setTimeout(resume, NOTED_WITHIN));
  return hasOpenRecord();
}

/** Is there one whose end is not known, or that failed of late? Asked without waking the background. */
async function hasOpenRecord(): Promise<boolean> {
  try {
    const { journal, tried } = (await api()?.storage.local.get(['journal', 'tried'])) ?? {};
    if (tried) return true;
    const last: { at?: unknown; outcome?: unknown } | undefined = Array.isArray(journal)
      ? journal.at(-1)
      : undefined;
    return (
      last?.outcome !== 'succeeded' && typeof last?.at === 'number' && Date.now() - last.at < 30 * 60_000
    );
  } catch {
    return false;
  }
}

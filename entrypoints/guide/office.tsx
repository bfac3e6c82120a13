import '../../assets/request.css';
import { useEffect, useState } from 'preact/hooks';
import { OfficeView } from '../../components/tools/messages/office-view.tsx';
import { officeDraft } from '../../lib/doors/draft-storage.ts';
import { journal } from '../../lib/doors/storage.ts';
import { type OfficeDraft, type Try, triesIn } from '../../lib/tools/messages/local-office.ts';
import { useStored } from './use-stored.ts';

export function OfficePage() {
  const { value, unsaved, update } = useStored(officeDraft);
  const tries = useTries();
  const change = (part: Partial<OfficeDraft>) => update((now) => ({ ...now, ...part }));
  return value && tries && <OfficeView draft={value} tries={tries} unsaved={unsaved} onDraft={change} />;
}

/** Null until they are read. */
function useTries(): Try[] | null {
  const [tries, setTries] = useState<Try[] | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const take = async () => {
      const read = triesIn(await journal.read(), Date.now());
      if (!end.signal.aborted) setTries(read);
    };
    void take();
    journal.watch(() => void take(), end.signal);
    return () => end.abort();
  }, []);
  return tries;
}

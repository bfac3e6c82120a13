import { DuplicateView } from '../../components/tools/messages/duplicate-view.tsx';
import { ItMessageView } from '../../components/tools/messages/it-message-view.tsx';
import { duplicateDraft, itDraft } from '../../lib/draft-storage.ts';
import { useStored } from './use-stored.ts';

/** The message to the IT department, kept as it is typed. */
export function ItMessagePage() {
  const { value, unsaved, set } = useStored(itDraft);
  return value && <ItMessageView draft={value} unsaved={unsaved} onDraft={set} />;
}

/** The confirmation about a first account, kept as it is typed. */
export function DuplicatePage() {
  const { value, unsaved, set } = useStored(duplicateDraft);
  return value && <DuplicateView draft={value} unsaved={unsaved} onDraft={set} />;
}

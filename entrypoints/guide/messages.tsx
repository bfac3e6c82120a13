import '../../assets/request.css';
import { DuplicateView } from '../../components/tools/messages/duplicate-view.tsx';
import { ItMessageView } from '../../components/tools/messages/it-message-view.tsx';
import { duplicateDraft, itDraft } from '../../lib/doors/draft-storage.ts';
import type { DuplicateDraft } from '../../lib/tools/messages/duplicate-account.ts';
import type { ItDraft } from '../../lib/tools/messages/it-message.ts';
import { useStored } from './use-stored.ts';

export function ItMessagePage() {
  const { value, unsaved, update } = useStored(itDraft);
  const change = (part: Partial<ItDraft>) => update((now) => ({ ...now, ...part }));
  return value && <ItMessageView draft={value} unsaved={unsaved} onDraft={change} />;
}

export function DuplicatePage() {
  const { value, unsaved, update } = useStored(duplicateDraft);
  const change = (part: Partial<DuplicateDraft>) => update((now) => ({ ...now, ...part }));
  return value && <DuplicateView draft={value} unsaved={unsaved} onDraft={change} />;
}

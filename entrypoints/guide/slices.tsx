import '../../assets/slices.css';
import { saveFile } from '../../components/save-file.ts';
import { SlicesView } from '../../components/tools/slices/slices-view.tsx';
import { keptDivision, siretDraft } from '../../lib/doors/siret-storage.ts';
import { useStored } from './use-stored.ts';

const print = () => window.print();

export function SlicesPage() {
  const draft = useStored(siretDraft);
  const kept = useStored(keptDivision);
  if (draft.value === null) return null;
  return (
    <SlicesView
      draft={draft.value}
      unsaved={draft.unsaved}
      onDraft={draft.set}
      kept={kept.value}
      keepFailed={kept.unsaved}
      onKeep={(division) => kept.set(division && { at: Date.now(), ...division })}
      save={saveFile}
      print={print}
    />
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { ListFile } from '../../../../lib/tools/siret/siret-draft.ts';
import { Progress } from '../progress.tsx';
import { useFile } from './use-file.ts';

interface DropFileProps {
  /** Says what file is wanted. */
  label: string;
  onFile(file: ListFile): void;
  children?: ComponentChildren;
}

/** A place to drop a list or a workbook on, with the file field for those who do not drag. */
export function DropFile({ label, onFile, children }: DropFileProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const { progress, problem, take, stop } = useFile(onFile);
  useEffect(keepPageOnMissedDrop, []);
  return (
    <fieldset
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        if (!bringsFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!bringsFile(event)) return;
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <legend class="unseen">{label}</legend>
      {children}
      <label class="button file-field">
        <input
          type="file"
          accept=".xlsx,.xlsm,.ods,.csv,.txt,.tsv"
          aria-describedby={`${id}-problem`}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file may be chosen again after it was corrected.
            currentTarget.value = '';
          }}
        />
        {label}
      </label>
      <Progress done={progress} label="Lecture du fichier" onStop={stop} />
      <p id={`${id}-problem`} role="alert" class={problem ? 'notice' : 'unseen'}>
        {problem}
      </p>
    </fieldset>
  );
}

/** Text that is dragged into a field is left to the browser. */
const bringsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** A file dropped beside its place would open instead of the guide. */
function keepPageOnMissedDrop(): () => void {
  const keep = (event: DragEvent) => bringsFile(event) && event.preventDefault();
  addEventListener('dragover', keep);
  addEventListener('drop', keep);
  return () => {
    removeEventListener('dragover', keep);
    removeEventListener('drop', keep);
  };
}

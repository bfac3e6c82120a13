import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { decodeList } from '../../../lib/tools/siret/decode.ts';
import type { ListFile } from '../../../lib/tools/siret/siret-draft.ts';

interface DropFileProps {
  /** Says what file is wanted. */
  label: string;
  onFile(file: ListFile): void;
  children?: ComponentChildren;
}

/** Bytes; a list of 100 000 SIRET with labels around stays well below. */
const LARGEST = 8_000_000;

/** A place to drop a text file on, with the file field for those who do not drag. */
export function DropFile({ label, onFile, children }: DropFileProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(keepPageOnMissedDrop, []);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await readFile(file);
    setProblem('problem' in read ? read.problem : '');
    if ('text' in read) onFile({ name: file.name.slice(0, 200), text: read.text });
  };
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
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.txt,.tsv,text/plain,text/csv"
        aria-describedby={`${id}-problem`}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file may be chosen again after it was corrected.
          currentTarget.value = '';
        }}
      />
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

async function readFile(file: File): Promise<{ text: string } | { problem: string }> {
  if (file.size > LARGEST) {
    return { problem: 'Ce fichier est trop gros (plus de 8 Mo). Gardez seulement la colonne des SIRET.' };
  }
  try {
    return decodeList(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { problem: 'Ce fichier n’a pas pu être lu. Fermez-le dans le tableur, puis essayez encore.' };
  }
}

import { useState } from 'preact/hooks';
import { PausesView, type PausesViewProps } from './pauses-view.tsx';

const DONE = {
  paused: 'C’est fait : l’aide est en pause.',
  resumed: 'C’est fait : l’aide reviendra dans la page.',
};
const UNSAVED = 'Votre choix n’a pas pu être enregistré. Essayez encore.';

export interface PausingProps extends Omit<PausesViewProps, 'said'> {
  /** The last choice could not be kept. */
  unsaved: boolean;
}

export function Pausing({ unsaved, onPause, onResume, ...props }: PausingProps) {
  const [done, setDone] = useState<keyof typeof DONE>();
  return (
    <PausesView
      {...props}
      said={unsaved ? UNSAVED : done ? DONE[done] : ''}
      onPause={(length) => {
        onPause(length);
        setDone('paused');
      }}
      onResume={(pause) => {
        onResume(pause);
        setDone('resumed');
        document.getElementById('pauses')?.focus();
      }}
    />
  );
}

import { useRef, useState } from 'preact/hooks';
import type { Pause } from '../../lib/pauses/pauses.ts';
import { PauseList } from '../popup/pause-list.tsx';
import type { SettingsViewProps } from './settings-view.tsx';

type PausedNowProps = Pick<SettingsViewProps, 'pauses' | 'now' | 'titleOf' | 'onResume'>;

/** Every pause in force, given back one by one. */
export function PausedNow({ pauses, now, titleOf, onResume }: PausedNowProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState('');
  // The button that is pressed goes away with its line: the focus must land somewhere near.
  const resume = (pause: Pause) => {
    onResume(pause);
    setDone('C’est fait : l’aide reviendra dans la page.');
    heading.current?.focus();
  };
  return (
    <section class="card result" aria-labelledby="paused">
      <h2 id="paused" tabIndex={-1} ref={heading}>
        En pause
      </h2>
      {pauses.length === 0 && <p>Rien n’est en pause.</p>}
      <PauseList pauses={pauses} now={now} titleOf={titleOf} onResume={resume} />
      <p role="status" class="said small">
        {done}
      </p>
    </section>
  );
}

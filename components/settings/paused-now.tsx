import { useRef, useState } from 'preact/hooks';
import type { Pause } from '../../lib/pauses/pauses.ts';
import { isFixed } from '../../lib/pauses/prescribed.ts';
import { lockedAdvice } from '../../lib/settings/policy.ts';
import { usePolicy } from '../organisation/in-force.ts';
import { PauseList } from '../popup/pause-list.tsx';
import type { SettingsViewProps } from './settings-view.tsx';

type PausedNowProps = Pick<SettingsViewProps, 'pauses' | 'now' | 'titleOf' | 'onResume'>;

export function PausedNow({ pauses, now, titleOf, onResume }: PausedNowProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState('');
  const resume = (pause: Pause) => {
    onResume(pause);
    setDone('C’est fait : l’aide reviendra dans la page.');
    heading.current?.focus();
  };
  // Those locked are told above.
  const locked = lockedAdvice(usePolicy());
  const own = pauses.filter((pause) => !isFixed(pause, locked));
  return (
    <section class="card result" aria-labelledby="paused">
      <h2 id="paused" tabIndex={-1} ref={heading}>
        En pause
      </h2>
      {own.length === 0 && <p>Rien n’est en pause.</p>}
      <PauseList pauses={own} now={now} titleOf={titleOf} onResume={resume} />
      <p role="status" class="said small">
        {done}
      </p>
    </section>
  );
}

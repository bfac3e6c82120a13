import { useId, useState } from 'preact/hooks';
import type { Advice } from '../../lib/advice/advice.ts';
import type { OverlayCallbacks } from '../../lib/overlay/view.ts';
import { AdviceBody } from '../advice/advice-body.tsx';
import { PauseChoices } from './pause-choices.tsx';
import { useReveal } from './use-reveal.ts';

interface AdviceCardProps {
  advice: Advice;
  startsOpen: boolean;
  /** A link of the page goes with it. */
  pointable: boolean;
  on: OverlayCallbacks;
}

/** One advice: its situation as a heading that opens to what to do. */
export function AdviceCard({ advice, startsOpen, pointable, on }: AdviceCardProps) {
  const [open, setOpen] = useState(startsOpen);
  const card = useReveal<HTMLElement>(open, 'start');
  const id = useId();
  return (
    <article class="overlay-card" data-advice={advice.id} ref={card}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M5.5 3l5 5-5 5" />
          </svg>
          {advice.title}
        </button>
      </h3>
      <div class="overlay-more" id={id} hidden={!open}>
        {open && <AdviceBody advice={advice} />}
        {open && <Actions advice={advice} pointable={pointable} on={on} />}
      </div>
    </article>
  );
}

function Actions({ advice, pointable, on }: Omit<AdviceCardProps, 'startsOpen'>) {
  return (
    <>
      <p class="overlay-actions">
        {pointable && (
          <button type="button" class="button primary small" onClick={() => on.point(advice.id)}>
            Montrer<span class="unseen"> le lien dans la page</span>
          </button>
        )}
        <button type="button" class="button small" onClick={() => on.learn(advice.id)}>
          En savoir plus<span class="unseen"> (nouvel onglet)</span>
        </button>
      </p>
      <PauseChoices pause={(length) => on.pause(advice.id, length)} />
    </>
  );
}

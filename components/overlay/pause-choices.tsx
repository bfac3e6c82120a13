import { useId, useState } from 'preact/hooks';
import { PAUSE_LENGTHS, type PauseLength } from '../../lib/pauses/pauses.ts';
import { useReveal } from './use-reveal.ts';

const LABELS: Record<PauseLength, string> = {
  page: 'sur cette page',
  today: 'aujourd’hui',
  '30-days': '30 jours',
  always: 'toujours',
};

/** « Ne plus afficher », and for how long. */
export function PauseChoices({ pause }: { pause: (length: PauseLength) => void }) {
  const [open, setOpen] = useState(false);
  const choices = useReveal<HTMLParagraphElement>(open, 'nearest');
  const id = useId();
  return (
    <div class="overlay-pause">
      <button
        type="button"
        class="button small quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Ne plus afficher
      </button>
      <p id={id} ref={choices} class="overlay-lengths" hidden={!open}>
        {open &&
          PAUSE_LENGTHS.map((length) => (
            <button key={length} type="button" class="button small" onClick={() => pause(length)}>
              <span class="unseen">Ne plus afficher </span>
              {LABELS[length]}
            </button>
          ))}
      </p>
    </div>
  );
}

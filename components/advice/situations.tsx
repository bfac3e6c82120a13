import { useState } from 'preact/hooks';
import type { Advice } from '../../lib/advice/advice.ts';
import { guideAddress } from '../../lib/guide-place.ts';
import { AdviceBody } from './advice-body.tsx';

interface SituationsProps {
  advice: readonly Advice[];
  /** Id of the one that is open from the start. */
  open?: string | undefined;
}

/** Situations by their titles, each opening to its advice. */
export function Situations({ advice, open }: SituationsProps) {
  return (
    <ul class="situations">
      {advice.map((one) => (
        <li key={one.id} data-advice={one.id}>
          <Situation advice={one} startsOpen={one.id === open} />
        </li>
      ))}
    </ul>
  );
}

/** What is closed is not drawn: the popup shows twenty titles at once and opens one or two of them. */
function Situation({ advice, startsOpen }: { advice: Advice; startsOpen: boolean }) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{advice.title}</summary>
      {open && (
        <>
          <AdviceBody advice={advice} />
          <p class="small">
            <a href={guideAddress(advice.id)} target="_blank" rel="noopener">
              Lire ce conseil en pleine page
            </a>
          </p>
        </>
      )}
    </details>
  );
}

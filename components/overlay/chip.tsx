import { amiss } from '../../lib/overlay/note.ts';
import { cardOf, type OverlayCallbacks, type OverlayView } from '../../lib/overlay/view.ts';
import { Mark } from '../mark.tsx';
import { CloseButton } from './card-head.tsx';

export function Chip({ view, on }: { view: OverlayView; on: OverlayCallbacks }) {
  if (view.advice.length === 0) return null;
  const wrong = amiss(view.note);
  return (
    <section class="overlay-chip" aria-label="Aide à la connexion, outil non officiel">
      <button type="button" class="overlay-open" aria-expanded="false" onClick={on.open} data-landing="">
        <Mark />
        <span class="unseen">Ouvrir l’aide&nbsp;: </span>
        <span class={wrong ? 'chip-line amiss' : 'chip-line'}>{wrong ?? eventOf(view)}</span>
      </button>
      <CloseButton close={on.close} />
      <ul hidden>
        {view.advice.map(({ id, label }) => (
          <li key={id} data-advice={id}>
            {label}
          </li>
        ))}
      </ul>
    </section>
  );
}

function eventOf({ face, lead, ...view }: OverlayView): string {
  if (face.kind === 'turn') return cardOf({ face, lead })?.line ?? '';
  return lead?.chip ?? lead?.line ?? view.advice[0]?.label ?? '';
}

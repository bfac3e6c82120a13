import type { OverlayCallbacks, OverlayView } from '../../lib/overlay/view.ts';
import { Chip } from './chip.tsx';
import { OpenCard } from './open-card.tsx';

interface OverlayProps {
  view: OverlayView;
  on: OverlayCallbacks;
  /** Give it after the first drawing, or screen readers may not hear it. */
  spoken: string;
}

export function Overlay({ view, on, spoken }: OverlayProps) {
  return (
    <div class="overlay">
      <p class="unseen" role="status">
        {spoken}
      </p>
      {view.size === 'chip' ? <Chip view={view} on={on} /> : <OpenCard view={view} on={on} />}
    </div>
  );
}

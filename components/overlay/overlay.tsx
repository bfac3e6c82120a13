import type { OverlayCallbacks, OverlayView } from '../../lib/overlay/view.ts';
import { Chip } from './chip.tsx';
import { Panel } from './panel.tsx';

interface OverlayProps {
  view: OverlayView;
  on: OverlayCallbacks;
  /** What a screen reader is to say; give it after the first drawing, or it may not be heard. */
  spoken: string;
}

/** The help on a page: a small chip, or the panel it opens to. */
export function Overlay({ view, on, spoken }: OverlayProps) {
  return (
    <div class="overlay">
      <p class="unseen" role="status">
        {spoken}
      </p>
      {view.shape === 'chip' ? <Chip view={view} on={on} /> : <Panel view={view} on={on} />}
    </div>
  );
}

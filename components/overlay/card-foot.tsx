import type { Action } from '../../lib/advice/card.ts';
import { ENGLISH } from '../../lib/advice/guide-place.ts';
import type { OverlayCallbacks, OverlayView } from '../../lib/overlay/view.ts';
import { Icon } from '../icon.tsx';

interface CardFootProps {
  view: OverlayView;
  on: OverlayCallbacks;
  onward: Action | undefined;
}

export function CardFoot({ view, on, onward }: CardFootProps) {
  const { face, advice, english } = view;
  const { kind } = face;
  if (kind === 'turn' || kind === 'mask')
    return (
      <footer class="overlay-foot">
        <button type="button" class="foot-link" onClick={() => on.show({ kind: 'lead' })}>
          <Icon name="back" />
          Retour
        </button>
        {kind === 'mask' && <span class="small">Pour revoir&nbsp;: l’icône de l’outil</span>}
        {onward && (
          <button type="button" class="foot-link" onClick={() => on.act(onward)}>
            {onward.label}
            <Icon name="forward" />
          </button>
        )}
      </footer>
    );
  const open = kind === 'list';
  return (
    <footer class="overlay-foot">
      <button
        type="button"
        class="foot-link"
        aria-expanded={open}
        aria-controls="overlay-list"
        onClick={() => on.show(open ? { kind: 'lead' } : { kind: 'list', at: null })}
      >
        Autre chose ({advice.length})
        <Icon name={open ? 'unfold' : 'fold'} />
      </button>
      {english && (
        <button
          type="button"
          class="foot-link"
          lang="en"
          onClick={() => on.act({ label: '', does: 'open', at: ENGLISH })}
        >
          In English
        </button>
      )}
      <button
        type="button"
        class="foot-link"
        onClick={() => on.show({ kind: 'mask', ids: advice.map(({ id }) => id) })}
      >
        Masquer…
      </button>
    </footer>
  );
}

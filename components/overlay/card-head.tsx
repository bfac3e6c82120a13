import type { OverlayCallbacks } from '../../lib/overlay/view.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';

export function CardHead({ on }: { on: Pick<OverlayCallbacks, 'reduce' | 'close'> }) {
  return (
    <header class="overlay-head">
      <Mark />
      <p>
        <span id="overlay-name">Aide à la connexion</span> <span>non officiel</span>
      </p>
      <button
        type="button"
        class="overlay-icon"
        aria-label="Réduire l’aide"
        title="Réduire"
        onClick={on.reduce}
      >
        <Icon name="fold" />
      </button>
      <CloseButton close={on.close} />
    </header>
  );
}

export function CloseButton({ close }: { close(): void }) {
  return (
    <button type="button" class="overlay-icon" aria-label="Fermer l’aide" title="Fermer" onClick={close}>
      <Icon name="close" />
    </button>
  );
}

import type { OverlayCallbacks, OverlayView } from '../../lib/overlay/view.ts';
import { Mark } from '../mark.tsx';
import { AdviceCard } from './advice-card.tsx';
import { Farewell } from './farewell.tsx';
import { NoteBody } from './note-body.tsx';

/** The full form: every advice that applies, the first one open. */
export function Panel({ view, on }: { view: OverlayView; on: OverlayCallbacks }) {
  return (
    <section class="overlay-panel" aria-labelledby="overlay-name">
      <PanelHead on={on} landing={view.farewell === null} />
      <div class="overlay-body">
        {view.note && <NoteBody note={view.note} shortcut={view.shortcut} on={on} />}
        {view.farewell && <Farewell length={view.farewell} />}
        {view.advice.map((advice, index) => (
          <AdviceCard
            key={advice.id}
            advice={advice}
            startsOpen={index === 0}
            pointable={view.pointable.has(advice.id)}
            on={on}
          />
        ))}
      </div>
    </section>
  );
}

function PanelHead({ on, landing }: { on: OverlayCallbacks; landing: boolean }) {
  return (
    <header class="overlay-head">
      <Mark />
      <div class="overlay-title">
        <h2 id="overlay-name" tabIndex={-1} data-landing={landing ? '' : undefined}>
          Aide à la connexion
        </h2>
        <p class="muted">outil non officiel</p>
      </div>
      <button
        type="button"
        class="overlay-icon"
        aria-label="Réduire l’aide"
        title="Réduire"
        onClick={on.reduce}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M3 6l5 5 5-5" />
        </svg>
      </button>
      <button type="button" class="button small" onClick={on.close}>
        Fermer
      </button>
    </header>
  );
}

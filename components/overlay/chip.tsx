import { amiss } from '../../lib/overlay/note.ts';
import type { OverlayCallbacks, OverlayView } from '../../lib/overlay/view.ts';
import { Mark } from '../mark.tsx';

/** The quiet form: what there is advice about, in a few words. */
export function Chip({ view, on }: { view: OverlayView; on: OverlayCallbacks }) {
  if (view.advice.length === 0) return null;
  return (
    <section class="overlay-chip" aria-label="Aide à la connexion, outil non officiel">
      <button type="button" class="overlay-open" aria-expanded="false" onClick={on.open} data-landing>
        <Mark />
        <span class="overlay-labels">
          <span class="unseen">Ouvrir l’aide&nbsp;: </span>
          {view.note?.kind === 'caps-lock' && <span class="overlay-label amiss">{amiss(view.note)}</span>}
          {view.advice.map(({ id, label }) => {
            const news = id === 'security-code' && view.note?.kind === 'code' && amiss(view.note);
            return (
              <span key={id} class={news ? 'overlay-label amiss' : 'overlay-label'} data-advice={id}>
                {news || label}
              </span>
            );
          })}
        </span>
      </button>
      <button type="button" class="overlay-icon" aria-label="Fermer l’aide" title="Fermer" onClick={on.close}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
        </svg>
      </button>
    </section>
  );
}

import type { OverlayCallbacks, OverlayView } from '../../lib/overlay/view.ts';
import type { PageLink } from '../../lib/page/links.ts';
import { Overlay } from '../overlay/overlay.tsx';
import { DrawnPage } from './drawn-page.tsx';
import { SCENES, type Scene } from './scene.ts';
import { useLanding } from './use-landing.ts';

export interface DemonstrationViewProps {
  scene: Scene;
  /** Null: nothing is shown. */
  view: OverlayView | null;
  /** For screen readers. */
  spoken: string;
  on: OverlayCallbacks;
  pointed: PageLink | null;
  onScene(scene: Scene): void;
  /** Plays the scene from its beginning, pauses forgotten. */
  onRestart(): void;
}

/** Plays the help on a drawn page: no account is needed. */
export function DemonstrationView(props: DemonstrationViewProps) {
  const { scene, view, spoken, on, pointed } = props;
  const stage = useLanding<HTMLElement>(view);
  return (
    <div class="tool demonstration">
      <p class="lead">L’aide, telle qu’elle apparaît dans la page. Aucun compte, rien de gardé.</p>
      <Scenes {...props} />
      <section class="demo-window" aria-label="Page d’exemple" ref={stage}>
        <p class="demo-banner">Démonstration&nbsp;: cette page est un dessin, on ne peut rien y taper.</p>
        <div class="demo-stage">
          <DrawnPage scene={scene} pointed={pointed} helped={speaksOfCode(view)} />
          <div class="overlay-layer tokens">
            {view && <Overlay key={scene.id} view={view} on={on} spoken={spoken} />}
          </div>
        </div>
        {!view && <Silence scene={scene} />}
      </section>
    </div>
  );
}

const speaksOfCode = (view: OverlayView | null): boolean =>
  view?.advice.some(({ id }) => id === 'security-code') ?? false;

function Scenes({ scene, onScene, onRestart }: DemonstrationViewProps) {
  return (
    <p class="scenes">
      <label for="scene">Situation</label>
      <select
        id="scene"
        value={scene.id}
        onChange={({ currentTarget }) => {
          const chosen = SCENES.find(({ id }) => id === currentTarget.value);
          if (chosen) onScene(chosen);
        }}
      >
        {SCENES.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={onRestart}>
        Recommencer
      </button>
    </p>
  );
}

function Silence({ scene }: { scene: Scene }) {
  return (
    <p class="demo-silence" tabIndex={-1} data-landing>
      {scene.signals.length === 0
        ? 'Rien à signaler sur cette page : l’aide n’affiche rien.'
        : 'L’aide est fermée. Le bouton « Recommencer » la fait revenir ; dans le navigateur, cliquez sur l’icône de l’outil.'}
    </p>
  );
}

import '../../assets/overlay.css';
import '../../assets/demonstration.css';
import { useEffect, useState } from 'preact/hooks';
import { DemonstrationView } from '../../components/demonstration/demonstration-view.tsx';
import { SCENES, type Scene } from '../../components/demonstration/scene.ts';
import { NOTHING_PLAYED, play } from './play.ts';

const go = (at: string) => {
  location.hash = at;
};

/** Plays the scene that the address names, else the first one. */
export function DemonstrationPage({ rest }: { rest: string }) {
  const scene = SCENES.find(({ id }) => id === rest) ?? SCENES[0];
  const [played, show] = useState(NOTHING_PLAYED);
  const [round, setRound] = useState(0);
  // A new round plays the same scene again.
  useEffect(() => play({ ...scene, round }, go, show), [scene, round]);
  useEffect(() => {
    const closeOnEscape = ({ isTrusted, key }: KeyboardEvent) => {
      if (isTrusted && key === 'Escape') played.on.close();
    };
    addEventListener('keydown', closeOnEscape);
    return () => removeEventListener('keydown', closeOnEscape);
  }, [played]);
  return <DemonstrationView {...played} scene={scene} onScene={goTo} onRestart={() => setRound(round + 1)} />;
}

/** In place, so that the back button leads out. */
function goTo({ id }: Scene): void {
  history.replaceState(null, '', `#demonstration/${id}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is fetched from the package when it is first shown. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [View, show] = useState(() => fetched);
    const [isBroken, setBroken] = useState(false);
    useEffect(() => {
      if (fetched) return;
      load().then(
        (view) => {
          fetched = view;
          show(() => view);
        },
        () => setBroken(true),
      );
    }, []);
    if (isBroken) return <Unopened />;
    return View ? <View {...props} /> : <p role="status">Un instant…</p>;
  };
}

/** Shown where the package was replaced meanwhile: only a fresh start finds the new one. */
function Unopened() {
  return (
    <div class="notice" role="alert">
      <p>Cette page ne s’est pas ouverte. L’outil vient peut-être d’être mis à jour.</p>
      <p>
        <button type="button" class="button primary" onClick={() => location.reload()}>
          Recharger la page
        </button>{' '}
        ou <a href="#accueil">revenir à l’accueil</a>
      </p>
    </div>
  );
}

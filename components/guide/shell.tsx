import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { NameLine } from '../name-line.tsx';
import { Foot } from './foot.tsx';
import { Arrivals, Heading } from './heading.tsx';
import { Menu } from './menu.tsx';

interface ShellProps {
  entries: readonly { id: string; label: string }[];
  /** `title`: without a heading of its own. `wide`: it needs the room. */
  view: { entry?: string; title?: string; wide?: boolean };
  place: string;
  children: ComponentChildren;
}

export function Shell({ entries, view, place, children }: ShellProps) {
  const main = useRef<HTMLElement>(null);
  const arrivals = useArrivals(place);
  return (
    <Arrivals.Provider value={arrivals}>
      <button type="button" class="button skip no-print" onClick={() => main.current?.focus()}>
        Aller au contenu
      </button>
      <header class="guide-head">
        <a class="guide-name" href="#accueil">
          <NameLine />
        </a>
        <Menu entries={entries} current={view.entry} />
      </header>
      <main tabIndex={-1} ref={main} class={view.wide ? 'wide' : undefined}>
        {view.title && <Heading>{view.title}</Heading>}
        {children}
      </main>
      <Foot />
    </Arrivals.Provider>
  );
}

function useArrivals(place: string): number {
  const shown = useRef({ place, arrivals: 0 });
  if (shown.current.place !== place) shown.current = { place, arrivals: shown.current.arrivals + 1 };
  return shown.current.arrivals;
}

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { NameLine } from '../name-line.tsx';
import { Menu } from './menu.tsx';

interface ShellProps {
  /** The views of the page, in the order of the navigation. */
  views: readonly { id: string; label: string }[];
  view: { id: string; title: string };
  children: ComponentChildren;
}

/** The frame of the full page: name, navigation, the view's heading. */
export function Shell({ views, view, children }: ShellProps) {
  const main = useRef<HTMLElement>(null);
  const heading = useFocusOnChange(view.id);
  useEffect(() => {
    document.title = `${view.title} — Aide à la connexion`;
  }, [view.title]);
  return (
    <>
      <button type="button" class="button skip no-print" onClick={() => main.current?.focus()}>
        Aller au contenu
      </button>
      <header>
        <NameLine />
        <Menu views={views} current={view.id} />
      </header>
      <main tabIndex={-1} ref={main}>
        <h1 tabIndex={-1} ref={heading}>
          {view.title}
        </h1>
        {children}
      </main>
    </>
  );
}

/** Gives the focus to a heading when another view comes; not at first, when the browser places it. */
function useFocusOnChange(view: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [view]);
  return heading;
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface MenuProps {
  /** The views of the page, in order. */
  views: readonly { id: string; label: string }[];
  /** Id of the view that is shown. */
  current: string;
}

/** Links to all views. In a narrow window, or a page enlarged a lot, they wait behind a button. */
export function Menu({ views, current }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  // Another view has come by whatever way: what was asked for is there.
  useEffect(() => setOpen(false), [current]);
  /** The focus must not be left on a link that is hidden now. */
  const fold = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <nav aria-label="Pages" class="no-print" onKeyDown={({ key }) => key === 'Escape' && open && fold()}>
      <button
        type="button"
        class="button menu"
        ref={button}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        Menu
      </button>
      <ul id={list} class={`views${open ? ' unfolded' : ''}`}>
        {views.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined} onClick={fold}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

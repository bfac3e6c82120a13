import { capsLockIn } from '../../lib/page/caps-lock.ts';
import { matches } from '../../lib/page/dom.ts';

/** Tells once that Caps Lock is on; neither the key nor the field's content is looked at. */
export function onCapsLock(document: Document, told: () => void, ended: AbortSignal): void {
  const press = (event: KeyboardEvent) => {
    const { activeElement } = document;
    if (!activeElement || !matches(activeElement, 'input[type=password]') || !capsLockIn(event)) return;
    document.removeEventListener('keydown', press, true);
    told();
  };
  document.addEventListener('keydown', press, { capture: true, passive: true, signal: ended });
}

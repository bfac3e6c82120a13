const SIGNS = ['pointerover', 'focusin', 'keydown', 'click'];

/** Calls back at every sign that somebody is about to use the popup, until the signal ends. */
export function whenTouched(touched: () => void, ended: AbortSignal): void {
  for (const sign of SIGNS) addEventListener(sign, touched, { signal: ended, passive: true });
}

/** Tells again what was typed and opened before the views that listen for it were there. */
export function tellAgain(): void {
  const typed = document.querySelector('input');
  if (typed?.value) typed.dispatchEvent(new Event('input', { bubbles: true }));
  for (const opened of document.querySelectorAll('details[open]')) opened.dispatchEvent(new Event('toggle'));
}

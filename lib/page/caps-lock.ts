/**
 * Is Caps Lock on, as far as a key press can tell? The one thing that is learned of typing a password: it is said by
 * the keyboard, and neither key nor field are looked at. Null: this event tells nothing, being made by a script, or by
 * the browser as it fills a field in.
 */
export function capsLockIn(event: Pick<KeyboardEvent, 'isTrusted' | 'getModifierState'>): boolean | null {
  return event.isTrusted && typeof event.getModifierState === 'function'
    ? event.getModifierState('CapsLock')
    : null;
}

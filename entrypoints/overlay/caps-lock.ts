/**
 * Is Caps Lock on, as far as a key press can tell? The one thing that is learned of typing a password: it is said by
 * the keyboard, and neither key nor field are looked at. Null: this event was made by a script.
 */
export function capsLockIn(event: Pick<KeyboardEvent, 'isTrusted' | 'getModifierState'>): boolean | null {
  return event.isTrusted ? event.getModifierState('CapsLock') : null;
}

/**
 * Said by the keyboard: neither key nor field are looked at. Null: an event made by a script or by automatic filling
 * tells nothing.
 */
export function capsLockIn(event: Pick<KeyboardEvent, 'isTrusted' | 'getModifierState'>): boolean | null {
  return event.isTrusted && typeof event.getModifierState === 'function'
    ? event.getModifierState('CapsLock')
    : null;
}

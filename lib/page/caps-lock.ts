/**
 * Whether Caps Lock is on; neither key nor field is looked at. Null for an event made by a script or by automatic
 * filling.
 */
export function capsLockIn(event: Pick<KeyboardEvent, 'isTrusted' | 'getModifierState'>): boolean | null {
  return event.isTrusted && typeof event.getModifierState === 'function'
    ? event.getModifierState('CapsLock')
    : null;
}

/** Neither key nor field are looked at. Null: made by a script, or by automatic filling. */
export function capsLockIn(event: Pick<KeyboardEvent, 'isTrusted' | 'getModifierState'>): boolean | null {
  return event.isTrusted && typeof event.getModifierState === 'function'
    ? event.getModifierState('CapsLock')
    : null;
}

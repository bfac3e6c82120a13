/** While somebody types, an old computer has no time to spare, and no letter sends a form. */
export const isLetter = (event: Event): boolean => /^\S$/.test(String(Reflect.get(event, 'key')));

/** By name: a frame of a frame is of no class of ours. */
export const isFrame = (target: EventTarget | null): boolean =>
  target !== null && /^i?frame$/.test(String(Reflect.get(target, 'localName')));

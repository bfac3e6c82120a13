/**
 * The oldest browsers that can do what the code asks of them, and not older ones: `tests/house/floors.test.ts` holds
 * the code against the browsers' own tables. Firefox and its Android kind: the first to ask for consent by themselves.
 */
export const FLOORS = { chrome: 123, edge: 123, firefox: 140, firefox_android: 142 } as const;

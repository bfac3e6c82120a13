/** Accounts by their free places, so that the tightest and the roomiest are found without looking at all of them. */
export interface Rooms {
  /** The account with the fewest free places that still holds `count`, or undefined. */
  tightest: (count: number) => number | undefined;
  /** The account with the most free places, or undefined when all are full. */
  roomiest: () => number | undefined;
  free: (account: number) => number;
  take: (account: number, count: number) => void;
}

export function rooms(free: readonly number[]): Rooms {
  const left = [...free];
  const largest = Math.max(0, ...left);
  const byRoom: number[][] = Array.from({ length: largest + 1 }, () => []);
  // Backwards, so that the first account is the first one taken from its pile.
  for (let account = left.length - 1; account >= 0; account--) byRoom[left[account] ?? 0]?.push(account);
  const top = (room: number) => byRoom[room]?.at(-1);

  return {
    tightest: (count) => {
      for (let room = count; room <= largest; room++) if (top(room) !== undefined) return top(room);
      return undefined;
    },
    roomiest: () => {
      for (let room = largest; room > 0; room--) if (top(room) !== undefined) return top(room);
      return undefined;
    },
    free: (account) => left[account] ?? 0,
    take: (account, count) => {
      const room = left[account] ?? 0;
      const pile = byRoom[room] ?? [];
      if (pile.at(-1) === account) pile.pop();
      else pile.splice(pile.indexOf(account), 1);
      left[account] = room - count;
      byRoom[room - count]?.push(account);
    },
  };
}

/** How many members of one group go to one account. */
export interface Share {
  group: number;
  account: number;
  count: number;
}

/** A way to share out: the shares of the groups kept whole, and the groups that found no single account. */
export interface Placement {
  shares: Share[];
  homeless: number[];
}

/** Indices of all sizes above zero, the largest first, equal ones in their own order. */
export function largestFirst(sizes: readonly number[]): number[] {
  const bySize: number[][] = [];
  for (const [index, size] of sizes.entries()) {
    bySize[size] ??= [];
    bySize[size].push(index);
  }
  return bySize.slice(1).reverse().flat();
}

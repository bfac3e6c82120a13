/** Indices of all sizes above zero, the largest first, equal ones in their own order (a counting sort). */
export function largestFirst(sizes: Int32Array): Int32Array {
  const starts = new Int32Array(sizes.reduce((most, size) => Math.max(most, size), 0) + 2);
  for (const size of sizes) if (size > 0) starts[size - 1] = (starts[size - 1] ?? 0) + 1;
  for (let size = starts.length - 2; size >= 0; size--) {
    starts[size] = (starts[size] ?? 0) + (starts[size + 1] ?? 0);
  }
  const order = new Int32Array(starts[0] ?? 0);
  for (let index = 0; index < sizes.length; index++) {
    const size = sizes[index] ?? 0;
    if (size === 0) continue;
    const place = starts[size] ?? 0;
    order[place] = index;
    starts[size] = place + 1;
  }
  return order;
}

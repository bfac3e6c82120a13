/** What one extension took in one round, by the name of the figure. */
export type Sample = Readonly<Record<string, number>>;

/** The samples of every extension. */
export type Samples = Readonly<Record<string, readonly Sample[]>>;

/** A figure over all rounds: half of them lie in between the quartiles that `spread` is wide. */
export interface Figure {
  median: number;
  spread: number;
  rounds: number;
}

/** The value that this share of all values lies below; between two values it is drawn straight. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** This figure of one extension, unless it was never taken. */
export function figureOf(samples: Samples, extension: string, name: string): Figure | undefined {
  const values = (samples[extension] ?? []).flatMap((sample) => sample[name] ?? []);
  if (values.length === 0) return undefined;
  const spread = quantile(values, 0.75) - quantile(values, 0.25);
  return { median: median(values), spread, rounds: values.length };
}

/** Every figure that was taken of any extension, in the order they were met. */
export const figureNames = (samples: Samples) => [
  ...new Set(Object.values(samples).flatMap((rounds) => rounds.flatMap((sample) => Object.keys(sample)))),
];

/** One sample out of several of the same round: the median of each figure. */
export function medians(samples: readonly Sample[]): Sample {
  const names = figureNames({ all: samples });
  return Object.fromEntries(
    names.map((name) => [name, figureOf({ all: samples }, 'all', name)?.median ?? Number.NaN]),
  );
}

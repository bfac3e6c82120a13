import type { Chromium } from '../chromium.ts';
import type { Contender } from '../contenders.ts';
import type { Sample } from '../statistics.ts';

/** One measurement of one contender in its browser. What is to be measured more often stands in its pass more than once. */
export type Step = (chromium: Chromium, contender: Contender) => Promise<Sample>;

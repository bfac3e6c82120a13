import type { Shape } from '../shape/shape.ts';
import { z } from './schema.ts';
import { shapeSchema } from './shape-schema.ts';
import { single } from './storage.ts';

/** A page that was described for its user to look through. */
export interface Described {
  shape: Shape;
  /** It stands in a private window. */
  fromPrivate: boolean;
}

/** The page described last, in memory. */
export const described = single<Described | null>(
  'session',
  'described-page',
  z.nullable(z.object({ shape: shapeSchema, fromPrivate: z.boolean() })),
  null,
);

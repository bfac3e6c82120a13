import type { Style } from '../scenario.ts';
import { keycloak } from './keycloak.ts';
import type { Markup } from './markup.ts';
import { table } from './table.ts';

/** Every mark-up the stand-in speaks. */
export const MARKUPS: Record<Style, Markup> = {
  table,
  jsf: table,
  keycloak,
  state: keycloak,
  bootstrap: keycloak,
  spa: keycloak,
};

import type { Style } from '../scenario.ts';
import { bootstrap } from './bootstrap.ts';
import { jsf } from './jsf.ts';
import { keycloak } from './keycloak.ts';
import type { Markup } from './markup.ts';
import { spa } from './spa.ts';
import { state } from './state.ts';
import { table } from './table.ts';

/** Every mark-up the stand-in speaks. */
export const MARKUPS: Record<Style, Markup> = { table, jsf, keycloak, state, bootstrap, spa };

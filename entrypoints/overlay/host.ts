import { dress } from './dress.ts';
import { guardRim } from './rim.ts';

export const HOST_NAME = 'aide-connexion';

/** Our one element and what is in it. Each layer is a popover: only the top layer is safe from the page's own styles. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Holds chip or panel. */
  card: HTMLElement;
  /** Holds what is said beside a field of the page. */
  note: HTMLElement;
  /** Outlines a link of the page. */
  outline: HTMLElement;
}

/** Builds our element, in no document yet. Null where the page has taken its name. */
export function buildHost(): Host | null {
  const element = document.createElement(HOST_NAME);
  // An element that the page has defined is the page's: it could read even a closed root through its internals.
  if (element.matches(':defined')) return null;
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  dress(root);
  guardRim(root);
  const outline = layer('overlay-outline');
  const card = layer('overlay-layer');
  const note = layer('overlay-note');
  root.append(outline, card, note);
  return { element, root, card, note, outline };
}

function layer(name: string): HTMLElement {
  const element = document.createElement('div');
  element.popover = 'manual';
  element.lang = 'fr';
  element.className = `tokens ${name}`;
  return element;
}

/** A page that is zoomed by its own style would put our layers elsewhere than where they were measured to have room. */
export function unzoom({ element, card, note, outline }: Host): void {
  const zoom: unknown = Reflect.get(element, 'currentCSSZoom');
  const own = typeof zoom === 'number' && zoom > 0 && zoom !== 1 ? String(1 / zoom) : '';
  for (const { style } of [card, note, outline]) if (style.zoom !== own) style.zoom = own;
}

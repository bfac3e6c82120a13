import { HOST_NAME } from '../../lib/page/nodes.ts';
import { dress } from './dress.ts';
import { guardRim } from './rim.ts';

/** Our element and its layers, which are popovers: only the top layer is safe from the page's styles. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Holds chip or card. */
  help: HTMLElement;
  note: HTMLElement;
  outline: HTMLElement;
}

/** Makes our element; null where the page has taken its name. */
export function buildHost(): Host | null {
  const element = document.createElement(HOST_NAME);
  // The page could read even a closed root of an element it has defined.
  if (element.matches(':defined')) return null;
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  dress(root);
  guardRim(root);
  const outline = layer('overlay-outline');
  const help = layer('overlay-layer');
  const note = layer('overlay-note');
  root.append(outline, help, note);
  return { element, root, help, note, outline };
}

function layer(name: string): HTMLElement {
  const element = document.createElement('div');
  element.popover = 'manual';
  element.lang = 'fr';
  element.className = `tokens ${name}`;
  return element;
}

/** Undoes the zoom of a page's style, which would move our layers. */
export function unzoom({ element, help, note, outline }: Host): void {
  const zoom: unknown = Reflect.get(element, 'currentCSSZoom');
  const own = typeof zoom === 'number' && zoom > 0 && zoom !== 1 ? String(1 / zoom) : '';
  for (const { style } of [help, note, outline]) if (style.zoom !== own) style.zoom = own;
}

import { type Box, findSpot, type Size, type Spot, type Wish } from './placement.ts';

/** The least of a panel that is worth opening by itself: its head and a few lines of advice. */
const LEAST_PANEL = { width: 272, height: 220 };
/** A panel as high as a large screen would look like a part of the page. */
const HIGHEST = 640;

/** Puts the card where it covers nothing. False: it found no free place, and was not put anywhere. */
export function stand(
  card: HTMLElement,
  shape: 'chip' | 'panel',
  tiers: readonly (readonly Box[])[],
): boolean {
  const viewport = viewportNow();
  const wish = wishOf(card, shape);
  const spot = tiers.map((boxes) => findSpot(viewport, wish, boxes)).find((one) => one !== null);
  if (!spot) return false;
  put(card, spot, viewport);
  return true;
}

/** Out of sight until there is room again. */
export function hideAway(card: HTMLElement, away: boolean): void {
  card.style.setProperty('visibility', away ? 'hidden' : 'visible');
}

function wishOf(card: HTMLElement, shape: 'chip' | 'panel'): Wish {
  const { width, height } = naturalSize(card);
  if (shape === 'chip') return { wanted: { width, height }, least: { width, height } };
  const wanted = { width, height: Math.min(height, HIGHEST) };
  return { wanted, least: { width: LEAST_PANEL.width, height: Math.min(LEAST_PANEL.height, wanted.height) } };
}

/** The size the card has when nothing limits it. */
function naturalSize(card: HTMLElement): Size {
  card.style.removeProperty('width');
  const { width, height } = card.getBoundingClientRect();
  const body = card.querySelector('.overlay-body');
  return { width, height: height + (body ? body.scrollHeight - body.clientHeight : 0) };
}

function put(card: HTMLElement, { left, width, edge, offset, room }: Spot, viewport: Size): void {
  const { style } = card;
  const top = edge === 'top' ? `${offset}px` : 'auto';
  style.setProperty('left', `${left}px`);
  style.setProperty('width', `${width}px`);
  style.setProperty('top', top);
  style.setProperty('bottom', edge === 'bottom' ? `${innerHeight - viewport.height + offset}px` : 'auto');
  style.setProperty('--room', `${Math.min(room, HIGHEST)}px`);
}

/** What can be seen of the page, scroll bars left out, in the coordinates of `position: fixed`. */
function viewportNow(): Size {
  const { width, height, scale } = visualViewport ?? { width: innerWidth, height: innerHeight, scale: 1 };
  return { width: width * scale, height: height * scale };
}

import { type Box, findSpot, type Size, type Spot, type Wish } from '../../lib/overlay/placement.ts';
import type { State } from '../../lib/overlay/state.ts';

/** The least of a panel that is worth opening: its head and a few lines of advice. */
const LEAST_PANEL = { width: 256, height: 220 };
/** A panel that has room is this wide. */
const WIDE = 380;
/** A panel as high as a large screen would look like a part of the page. */
const HIGHEST = 640;
/** What a panel that opens by itself may take of the window: at 400 % it would else be all that is seen. */
const SHARE = { width: 0.6, area: 0.45 };
const ALL = { width: 1, area: 1 };

/** Puts the card where it covers none of the boxes of the first tier that leaves it room. False: none does. */
export function stand(
  card: HTMLElement,
  { shape, byUser }: Pick<State, 'shape' | 'byUser'>,
  tiers: readonly (readonly Box[])[],
): boolean {
  const viewport = viewportNow();
  const wish = shape === 'chip' ? chipWish(card) : panelWish(card, viewport, byUser ? ALL : SHARE);
  if (isLess(wish.wanted, wish.least)) return false;
  const spot = tiers.map((boxes) => findSpot(viewport, wish, boxes)).find((one) => one !== null);
  if (!spot) return false;
  if (shape === 'panel') grow(card, spot.width, Math.min(spot.room, wish.most));
  put(card, spot, viewport);
  return true;
}

/**
 * Gives a panel that is about to be shown the size that it has where nothing is in its way: most panels are then laid out
 * once.
 */
export function foresee(card: HTMLElement, { shape, byUser }: Pick<State, 'shape' | 'byUser'>): void {
  if (shape === 'chip') return;
  const { width, most } = panelSize(viewportNow(), byUser ? ALL : SHARE);
  grow(card, width, most);
}

/** Out of sight until there is room again. */
export function hideAway(card: HTMLElement, away: boolean): void {
  card.style.setProperty('visibility', away ? 'hidden' : 'visible');
}

interface CardWish extends Wish {
  /** Height that the card may not exceed. */
  most: number;
}

function chipWish(card: HTMLElement): CardWish {
  card.style.removeProperty('width');
  const { width, height } = card.getBoundingClientRect();
  return { wanted: { width, height }, least: { width, height }, most: height };
}

function panelWish(card: HTMLElement, viewport: Size, share: typeof ALL): CardWish {
  const { height } = card.getBoundingClientRect();
  const body = card.querySelector('.overlay-body');
  const natural = height + (body ? body.scrollHeight - body.clientHeight : 0);
  const { width, most } = panelSize(viewport, share);
  const least = { width: LEAST_PANEL.width, height: Math.min(LEAST_PANEL.height, natural) };
  return { wanted: { width, height: Math.min(natural, most) }, least, most };
}

/** The width of a panel that has room, and the height that it may have. */
function panelSize({ width, height }: Size, share: typeof ALL): { width: number; most: number } {
  const wide = Math.min(WIDE, share.width * width);
  return { width: wide, most: Math.min(HIGHEST, (share.area * width * height) / wide) };
}

const isLess = (one: Size, other: Size): boolean => one.width < other.width || one.height < other.height;

function put(card: HTMLElement, { left, edge, offset }: Spot, viewport: Size): void {
  const { style } = card;
  style.setProperty('left', `${left}px`);
  style.setProperty('top', edge === 'top' ? `${offset}px` : 'auto');
  style.setProperty('bottom', edge === 'bottom' ? `${offset}px` : 'auto');
  if (edge === 'top') return;
  // What `bottom` counts from may lie lower than what is seen, behind a keyboard on the screen.
  const beyond = card.getBoundingClientRect().bottom - (viewport.height - offset);
  style.setProperty('bottom', `${offset + beyond}px`);
}

function grow({ style }: HTMLElement, width: number, room: number): void {
  style.setProperty('width', `${width}px`);
  style.setProperty('--room', `${room}px`);
}

/** Less than this is the window of a page that is just coming or going, px. */
const NO_WINDOW = 50;

/** Is there a window that anybody can look at? Where not, having no room says nothing. */
export function isLookedAt(): boolean {
  const { width, height } = viewportNow();
  return Math.min(width, height) > NO_WINDOW;
}

/** What can be seen of the page, scroll bars left out, in the coordinates of `position: fixed`. */
export function viewportNow(): Size {
  const { width, height, scale } = visualViewport ?? { width: innerWidth, height: innerHeight, scale: 1 };
  return { width: width * scale, height: height * scale };
}

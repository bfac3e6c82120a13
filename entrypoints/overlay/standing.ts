import { type Box, findSpot, type Size, type Spot, type Wish } from '../../lib/overlay/placement.ts';
import type { State } from '../../lib/overlay/state.ts';
import { type Host, unzoom } from './host.ts';

/** The widths that a card may have, the first that has room. */
const WIDTHS = [340, 300];
/** Less of a list than this is not worth opening. */
const LEAST_LIST = 260;
/** Nor is less of a card, where the window is that small. */
const LEAST_ASKED = 150;
/** A card as high as a large screen would look like a part of the page. */
const HIGHEST = 640;
/** What a card that opens by itself may take of the window: at 400 % it would else be all that is seen. */
const SHARE = 0.45;
/** Kept from the edges of the window, both together. */
const MARGINS = 24;

/** How the card is to stand. Below a list it may be cut short, and be scrolled: the user reads on in it. */
type Stance = Pick<State, 'shape' | 'byUser' | 'face'>;

/** Puts the card where it covers none of the boxes of the first tier that leaves it room. False: none does. */
export function stand(host: Host, stance: Stance, tiers: readonly (readonly Box[])[]): boolean {
  unzoom(host);
  const { card } = host;
  return stance.shape === 'chip' ? standChip(card, tiers) : standPanel(card, stance, tiers);
}

function standChip(card: HTMLElement, tiers: readonly (readonly Box[])[]): boolean {
  const viewport = viewportNow();
  return [false, true].some((small) => {
    card.toggleAttribute('data-small', small);
    const { width, height } = card.getBoundingClientRect();
    const size = { width, height };
    // Its words are worth more than courtesy, not more than what the page says.
    return put(card, spotIn(viewport, { wanted: size, least: size }, tiers), viewport);
  });
}

function standPanel(card: HTMLElement, stance: Stance, tiers: readonly (readonly Box[])[]): boolean {
  const { width: window } = viewportNow();
  card.toggleAttribute('data-small', false);
  const widths = new Set(WIDTHS.map((width) => Math.min(width, window - MARGINS)));
  // Who asks for the card gets it, in the smallest window too.
  return leasts(stance).some((most) =>
    [...widths].some((width) => standAs(card, width, most, stance, tiers)),
  );
}

/** How much of the card must be seen at least; px. */
const leasts = ({ face, byUser }: Stance): number[] => [
  face.kind === 'list' ? LEAST_LIST : HIGHEST,
  ...(byUser ? [LEAST_ASKED] : []),
];

function standAs(
  card: HTMLElement,
  width: number,
  most: number,
  { byUser }: Stance,
  tiers: readonly (readonly Box[])[],
): boolean {
  const viewport = viewportNow();
  const height = Math.min(heightOf(card, width), HIGHEST);
  if (!byUser && height * width > SHARE * viewport.width * viewport.height) return false;
  const wish = { wanted: { width, height }, least: { width, height: Math.min(height, most) } };
  const spot = spotIn(viewport, wish, tiers);
  if (spot) card.style.setProperty('--room', `${Math.min(spot.room, HIGHEST)}px`);
  return put(card, spot, viewport);
}

const spotIn = (viewport: Size, wish: Wish, tiers: readonly (readonly Box[])[]): Spot | null =>
  tiers.map((boxes) => findSpot(viewport, wish, boxes)).find((one) => one !== null) ?? null;

/** As high as all that is in it, at this width. */
function heightOf(card: HTMLElement, width: number): number {
  card.style.setProperty('--wide', `${width}px`);
  const { height } = card.getBoundingClientRect();
  const body = card.querySelector('.overlay-body');
  return height + (body ? body.scrollHeight - body.clientHeight : 0);
}

/** Out of sight until there is room again. */
export function hideAway(card: HTMLElement, away: boolean): void {
  card.style.setProperty('visibility', away ? 'hidden' : 'visible');
}

function put(card: HTMLElement, spot: Spot | null, viewport: Size): boolean {
  if (!spot) return false;
  const { left, edge, offset } = spot;
  const { style } = card;
  style.setProperty('left', `${left}px`);
  style.setProperty('top', edge === 'top' ? `${offset}px` : 'auto');
  style.setProperty('bottom', edge === 'bottom' ? `${offset}px` : 'auto');
  if (edge === 'top') return true;
  // What `bottom` counts from may lie lower than what is seen, behind a keyboard on the screen.
  const beyond = card.getBoundingClientRect().bottom - (viewport.height - offset);
  style.setProperty('bottom', `${offset + beyond}px`);
  return true;
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

import { type Box, findSpot, type Size, type Spot, type WantedSize } from '../../lib/overlay/placement.ts';
import type { State } from '../../lib/overlay/state.ts';
import { type Host, unzoom } from './host.ts';

const WIDTHS = [340, 300];
const LEAST_LIST = 260;
const LEAST_ASKED = 150;
/** Higher, it would look like a part of the page. */
const HIGHEST = 640;
/** For a card that opens by itself: at 400 % zoom it would fill the window. */
const SHARE = 0.45;
const MARGINS = 24;

type Stance = Pick<State, 'size' | 'byUser' | 'face'>;

/** Places chip or card; false where no tier leaves it room. */
export function stand(host: Host, stance: Stance, tiers: readonly (readonly Box[])[]): boolean {
  unzoom(host);
  const { help } = host;
  return stance.size === 'chip' ? standChip(help, tiers) : standCard(help, stance, tiers);
}

function standChip(help: HTMLElement, tiers: readonly (readonly Box[])[]): boolean {
  const viewport = viewportNow();
  return [false, true].some((small) => {
    help.toggleAttribute('data-small', small);
    const { width, height } = help.getBoundingClientRect();
    const size = { width, height };
    // Its words are worth more than courtesy, less than what the page says.
    return put(help, spotIn(viewport, { wanted: size, least: size }, tiers), viewport);
  });
}

function standCard(help: HTMLElement, stance: Stance, tiers: readonly (readonly Box[])[]): boolean {
  const { width: window } = viewportNow();
  help.toggleAttribute('data-small', false);
  const widths = new Set(WIDTHS.map((width) => Math.min(width, window - MARGINS)));
  return leasts(stance).some((most) =>
    [...widths].some((width) => standAs(help, width, most, stance, tiers)),
  );
}

const leasts = ({ face, byUser }: Stance): number[] => [
  face.kind === 'list' ? LEAST_LIST : HIGHEST,
  ...(byUser ? [LEAST_ASKED] : []),
];

function standAs(
  help: HTMLElement,
  width: number,
  most: number,
  { byUser }: Stance,
  tiers: readonly (readonly Box[])[],
): boolean {
  const viewport = viewportNow();
  const height = Math.min(heightOf(help, width), HIGHEST);
  if (!byUser && height * width > SHARE * viewport.width * viewport.height) return false;
  const sizes = { wanted: { width, height }, least: { width, height: Math.min(height, most) } };
  const spot = spotIn(viewport, sizes, tiers);
  if (spot) help.style.setProperty('--room', `${Math.min(spot.room, HIGHEST)}px`);
  return put(help, spot, viewport);
}

const spotIn = (viewport: Size, sizes: WantedSize, tiers: readonly (readonly Box[])[]): Spot | null =>
  tiers.map((boxes) => findSpot(viewport, sizes, boxes)).find((one) => one !== null) ?? null;

function heightOf(help: HTMLElement, width: number): number {
  help.style.setProperty('--wide', `${width}px`);
  const { height } = help.getBoundingClientRect();
  const body = help.querySelector('.overlay-body');
  return height + (body ? body.scrollHeight - body.clientHeight : 0);
}

export function hideAway(layer: HTMLElement, away: boolean): void {
  layer.style.setProperty('visibility', away ? 'hidden' : 'visible');
}

function put(help: HTMLElement, spot: Spot | null, viewport: Size): boolean {
  if (!spot) return false;
  const { left, edge, offset } = spot;
  const { style } = help;
  style.setProperty('left', `${left}px`);
  style.setProperty('top', edge === 'top' ? `${offset}px` : 'auto');
  style.setProperty('bottom', edge === 'bottom' ? `${offset}px` : 'auto');
  if (edge === 'top') return true;
  const beyond = help.getBoundingClientRect().bottom - (viewport.height - offset);
  style.setProperty('bottom', `${offset + beyond}px`);
  return true;
}

/** The window of a page just coming or going is smaller. */
const NO_WINDOW = 50;

/** Whether the user may be looking: elsewhere, having no room says nothing. */
export function isLookedAt(): boolean {
  const { width, height } = viewportNow();
  return Math.min(width, height) > NO_WINDOW;
}

/** The viewport without scroll bars, in the coordinates of `position: fixed`. */
export function viewportNow(): Size {
  const { width, height, scale } = visualViewport ?? { width: innerWidth, height: innerHeight, scale: 1 };
  return { width: width * scale, height: height * scale };
}

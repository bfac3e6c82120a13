import { boxOf } from './clearance.ts';

/** Long enough to look for it, short enough not to be in the way; ms. */
const LASTS = 8_000;
/** Air between the link and its outline, px. */
const AIR = 5;

/**
 * Scrolls to a link of the page, gives it the focus and draws an outline around it: pressing or clicking stays the
 * user's own act. Ends by itself, or earlier with the signal; then `over` is called.
 */
export function pointAt(link: HTMLElement, outline: HTMLElement, ended: AbortSignal, over: () => void): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  link.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  link.focus({ preventScroll: true });
  outline.showPopover();
  let frame = 0;
  const draw = () => {
    surround(outline, link);
    frame = requestAnimationFrame(draw);
  };
  const end = AbortSignal.any([ended, AbortSignal.timeout(LASTS)]);
  end.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    if (outline.isConnected) outline.hidePopover();
    over();
  });
  draw();
}

function surround(outline: HTMLElement, link: HTMLElement): void {
  const { left, top, right, bottom } = boxOf(link);
  const place = {
    left: left - AIR,
    top: top - AIR,
    width: right - left + 2 * AIR,
    height: bottom - top + 2 * AIR,
  };
  for (const [name, px] of Object.entries(place)) outline.style.setProperty(name, `${px}px`);
}

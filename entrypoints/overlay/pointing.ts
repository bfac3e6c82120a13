import { boxOf } from './clearance.ts';

/** Long enough to look for it, short enough not to be in the way. */
const LASTS = 8_000;
/** Air between the link and its outline, px. */
const AIR = 5;

/**
 * Scrolls to a link of the page, gives it the focus and draws an outline around it: pressing or clicking stays the
 * user's own act. Ends by itself, or when `until` does; `changed` is called whenever the outline comes or goes.
 */
export function pointAt(
  link: HTMLElement,
  outline: HTMLElement,
  until: AbortSignal,
  changed: () => void,
): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  link.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  link.focus({ preventScroll: true });
  outline.showPopover();
  const end = performance.now() + LASTS;
  const draw = () => {
    if (until.aborted || performance.now() > end || !link.isConnected) {
      if (outline.isConnected) outline.hidePopover();
      changed();
      return;
    }
    surround(outline, link);
    requestAnimationFrame(draw);
  };
  draw();
  changed();
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

import { SHOW } from '../../lib/delays.ts';
import type { Box } from '../../lib/overlay/placement.ts';
import { all, contains, matches } from '../../lib/page/dom.ts';
import { boxInTopWindow, hasWords, isLarge, linesOf } from './clearance.ts';
import { ringAround } from './ring.ts';

const AT_MOST = 400;

/** Rings a link and shows it to the user, who clicks. `over` comes when that ends by itself, not while `isRead`. */
export function pointAt(
  link: HTMLElement,
  outline: HTMLElement,
  { isRead, over }: { isRead(): boolean; over(): void },
  ended: AbortSignal,
): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const bring = () =>
    link.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  bring();
  window.addEventListener('resize', bring, { signal: ended });
  link.focus({ preventScroll: true });
  if (outline.isConnected && !outline.matches(':popover-open')) outline.showPopover();
  const surround = ringsAround(link, outline);
  let frame = 0;
  let timer = 0;
  const draw = () => {
    surround();
    frame = requestAnimationFrame(draw);
  };
  const wait = () => {
    timer = window.setTimeout(() => (isRead() ? wait() : over()), SHOW.pointedFor);
  };
  ended.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    if (outline.isConnected && outline.matches(':popover-open')) outline.hidePopover();
  });
  draw();
  wait();
}

/** Rings each line of the link, anew only where they have moved: what stands around it costs to find. */
function ringsAround(link: HTMLElement, outline: HTMLElement): () => void {
  let last = '';
  return () => {
    const lines = linesOf(link);
    const now = JSON.stringify(lines);
    if (now === last) return;
    last = now;
    const neighbours = neighboursOf(link);
    const rings = lines.map((line) => ringAround(line, neighbours));
    outline.replaceChildren(...rings.map(drawn));
  };
}

function drawn({ left, top, right, bottom, line }: Box & { line: number }): HTMLElement {
  const ring = document.createElement('div');
  const px = { left, top, width: right - left, height: bottom - top, 'border-width': line };
  for (const [name, value] of Object.entries(px)) ring.style.setProperty(name, `${value}px`);
  return ring;
}

function neighboursOf(link: HTMLElement): Box[] {
  const here = boxInTopWindow(link);
  const isNear = (box: Box) =>
    box.bottom > here.top - 40 &&
    box.top < here.bottom + 40 &&
    box.right > here.left - 40 &&
    box.left < here.right + 40;
  return all(link.ownerDocument, 'body *')
    .slice(0, AT_MOST)
    .filter((one) => !contains(one, link) && !contains(link, one))
    .filter((one) => hasWords(one) || matches(one, 'input, button, select, textarea, img'))
    .flatMap((one) => (hasWords(one) ? linesOf(one) : [boxInTopWindow(one)]))
    .filter((box) => isLarge(box) && isNear(box));
}

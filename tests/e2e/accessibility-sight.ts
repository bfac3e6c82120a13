import type { Page, Protocol } from 'puppeteer-core';
import { until } from './harness/poll.ts';
import type { User } from './harness/user.ts';

/** Where is looked: in the overlay (its open root, in the e2e build) or in a page of the extension. */
export type Where = 'overlay' | 'page';

/** Media that Chromium's developer tools pretend: the colours, and whether anything may move. */
export const LOOKS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'active' },
  ],
  'reduced motion': [{ name: 'prefers-reduced-motion', value: 'reduce' }],
};

/** From now on the page looks like this. Chromium only. */
export async function looking(page: Page, look: keyof typeof LOOKS): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: LOOKS[look] });
}

/** Sets the size of text to so many times the usual one, as in the browser's settings. Chromium only. */
export async function textIsSized(page: Page, times: number): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });
  await until(
    () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
    (size) => size === `${16 * times}px`,
    (size) => `The text is still ${size}`,
  );
}

/** Sets the distances of WCAG 1.4.12, as a user's own style sheet would. */
export function spacesText(page: Page, where: Where): Promise<void> {
  return page.evaluate((place) => {
    const host = document.querySelector('aide-connexion');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    const root = place === 'overlay' ? host?.shadowRoot : document;
    if (!root) throw new Error('There is no overlay.');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    // The overlay hears of a new size of its card by itself, not of a new style sheet.
    dispatchEvent(new Event('resize'));
  }, where);
}

/** Controls that are smaller than 24 px either way. A link within a sentence is as high as its line, and may be (2.5.8). */
export function smallTargets(page: Page, where: Where): Promise<string[]> {
  return page.evaluate((place) => {
    const host = document.querySelector('aide-connexion');
    const root = place === 'overlay' ? host?.shadowRoot : document;
    const controls = [
      ...(root?.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea') ?? []),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    if (controls.length === 0) throw new Error('There is no control.');
    const textOf = (one: Element | null) => (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const isInSentence = (one: Element) =>
      getComputedStyle(one).display === 'inline' && textOf(one.parentElement).length > textOf(one).length;
    return controls
      .filter((one) => !isInSentence(one))
      .flatMap((one) => {
        const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
        return width < 24 || height < 24
          ? [`${textOf(one) || one.id}: ${Math.round(width)} × ${Math.round(height)}`]
          : [];
      });
  }, where);
}

/** Texts that cannot be read in full: cut off by a box that does not scroll, or beyond the edge of the window. */
export function cutTexts(page: Page, where: Where): Promise<string[]> {
  return page.evaluate((place) => {
    const host = document.querySelector('aide-connexion');
    const root = place === 'overlay' ? host?.shadowRoot : document.body;
    if (!root) throw new Error('There is no overlay.');
    const range = document.createRange();
    const isCut = (text: Node): boolean => {
      range.selectNodeContents(text);
      let { left, right, top, bottom } = range.getBoundingClientRect();
      for (let box = text.parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        if (/hidden|clip/.test(overflowX) && (left < edge.left - 1 || right > edge.right + 1)) return true;
        if (/hidden|clip/.test(overflowY) && (top < edge.top - 1 || bottom > edge.bottom + 1)) return true;
        // What scrolls up and down can be read; sideways it would be a burden.
        if (/auto|scroll/.test(overflowX) && box.scrollWidth > box.clientWidth + 1) return true;
        if (/auto|scroll/.test(overflowY))
          [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
      }
      return left < -1 || right > innerWidth + 1;
    };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      const isSeen =
        parent?.checkVisibility({ visibilityProperty: true }) && !parent.closest('.unseen, .skip');
      if (isSeen && text.textContent?.trim() && isCut(text)) cut.push(text.textContent.trim());
    }
    return cut;
  }, where);
}

/** Whatever moves by itself or takes its time to change. */
export function moving(page: Page, where: Where): Promise<string[]> {
  return page.evaluate((place) => {
    const host = document.querySelector('aide-connexion');
    const root = place === 'overlay' ? host?.shadowRoot : document;
    const all = [...(root?.querySelectorAll('*') ?? [])];
    if (all.length === 0) throw new Error('There is nothing.');
    const moves = (one: Element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
    };
    return all.filter((one) => moves(one) || one.getAnimations().length > 0).map((one) => one.outerHTML);
  }, where);
}

/** Where Tab leads, in order, and what is wrong at each stop. */
export interface Walk {
  stops: string[];
  faults: string[];
}

/** Presses Tab until the focus comes back to where it was, leaves `where`, or has stopped very often. */
export async function walks(user: User, where: Where): Promise<Walk> {
  const walk: Walk = { stops: [], faults: [] };
  for (let i = 0; i < 150; i++) {
    await user.presses('Tab');
    const stop = await user.page.evaluate(lookAtFocus, where);
    if (!stop) return walk;
    walk.stops.push(stop.name);
    walk.faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`));
  }
  throw new Error(`The keyboard goes round for ever: ${walk.stops.join(' → ')}`);
}

/** Runs in the page. Null: the focus is elsewhere, or has been here before. */
function lookAtFocus(where: Where): { name: string; faults: string[] } | null {
  const { activeElement, body } = document;
  const root = where === 'overlay' ? activeElement?.shadowRoot : document;
  const focused = root?.activeElement;
  if (!root || !focused || focused === body) return null;
  if (focused.hasAttribute('data-walked')) return null;
  focused.setAttribute('data-walked', '');
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const faults: string[] = [];
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('its focus cannot be seen');
  const [box] = focused.getClientRects();
  // A tall field need not be seen as a whole.
  const within = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const middle =
    box &&
    root.elementFromPoint(within(box.left, box.right, innerWidth), within(box.top, box.bottom, innerHeight));
  if (!middle || !(focused.contains(middle) || middle.contains(focused))) faults.push('it is covered');
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : '';
  const text = focused.localName === 'div' ? '' : focused.textContent;
  const name = label || text || focused.getAttribute('aria-label') || focused.localName;
  return { name: name.replace(/\s+/g, ' ').trim(), faults };
}

type AxNode = Protocol.Accessibility.AXNode;

/** One line per thing that a screen reader meets: its role, its name and its state. */
type Outline = string[];

/** The part of the accessibility tree that is ours, through the closed root. Null: not there. Chromium only. */
export async function outlineOf(page: Page): Promise<Outline | null> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const region = nodes.find(({ role, name }) => role?.value === 'region' && nameOf(name) === NAME);
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const layer = region?.parentId && known.get(region.parentId);
  return layer ? linesOf(layer, known) : null;
}

const NAME = 'Aide à la connexion';
const nameOf = (name: Protocol.Accessibility.AXValue | undefined) =>
  String(name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const TOLD = ['region', 'status', 'heading', 'button', 'link'];
const STATES = ['expanded', 'level', 'live'];

function linesOf(node: AxNode, known: ReadonlyMap<string, AxNode>): Outline {
  const { role, name, properties = [], childIds = [], ignored } = node;
  const states = properties
    .filter((one) => STATES.includes(one.name))
    .map((one) => `${one.name} ${one.value.value}`);
  const isTold = !ignored && TOLD.includes(role?.value);
  const children = childIds.map((id) => known.get(id)).filter((child) => child !== undefined);
  // A status has no name: what it says is its text.
  const words =
    role?.value === 'status' ? children.map((child) => nameOf(child.name)).join(' ') : nameOf(name);
  const own = isTold ? [[role?.value, `« ${words} »`, ...states].join(' ')] : [];
  return [...own, ...children.flatMap((child) => linesOf(child, known))];
}

/** Notes every text of the overlay's status from the first moment on; answers with them in order. */
export async function listens(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluateOnNewDocument(() => {
    let status: Element | null | undefined;
    let last: string | null | undefined;
    // A text that is drawn again as it was is no news to a screen reader; that of a new element is.
    const hear = () => {
      const root = document.documentElement;
      if (status?.textContent !== last)
        root.dataset.heard = `${root.dataset.heard ?? ''}|${status?.textContent}`;
      last = status?.textContent;
    };
    const changes = { childList: true, subtree: true };
    new MutationObserver(() => {
      const now = document.querySelector('aide-connexion')?.shadowRoot?.querySelector('[role=status]');
      if (!now || now === status) return;
      status = now;
      last = undefined;
      hear();
      new MutationObserver(hear).observe(now, { ...changes, characterData: true });
    }).observe(document, changes);
  });
  return () => page.evaluate(() => (document.documentElement.dataset.heard ?? '').split('|').slice(1));
}

import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from './harness/poll.ts';
import type { User } from './harness/user.ts';

export const CODE = 'input[name$="code"]';
export const PICTURE = 'img[src*="code"]';
export const REDRAW = '.autre-code, a[href*="autre-code"]';
const MEND = '.overlay-note .button.primary';

/** What a person sees of the note beside the field, in CSS px of the viewport. */
export interface NoteSight {
  visible: boolean;
  text: string;
  /** What it covers of the elements asked for, by their selector. */
  covers: string[];
  inViewport: boolean;
  /** How far from the focused field. */
  away: number;
}

/** Looks at the note. Needs the open root of the e2e build. */
export function noteSight(page: Page, keepClear: readonly string[] = []): Promise<NoteSight | null> {
  return page.evaluate((selectors) => {
    const root = document.querySelector('aide-connexion')?.shadowRoot;
    const note = root?.querySelector<HTMLElement>('.overlay-note');
    const card = root?.querySelector('.overlay-layer');
    if (!note || !card) return null;
    const box = note.getBoundingClientRect();
    const visible =
      note.matches(':popover-open') && getComputedStyle(note).visibility === 'visible' && box.height > 0;
    const meets = (other: DOMRect) =>
      other.width > 0 &&
      box.left < other.right &&
      other.left < box.right &&
      box.top < other.bottom &&
      other.top < box.bottom;
    const covered = selectors.filter((selector) =>
      [...document.querySelectorAll(selector)].some((one) => meets(one.getBoundingClientRect())),
    );
    const cardShows = getComputedStyle(card).visibility === 'visible';
    if (cardShows && meets(card.getBoundingClientRect())) covered.push('our own card');
    const field = document.activeElement?.getBoundingClientRect() ?? box;
    const apart = (low: number, high: number, from: number, to: number) => Math.max(0, from - high, low - to);
    return {
      visible,
      text: note.textContent.replace(/\s+/g, ' ').trim(),
      covers: visible ? covered : [],
      inViewport: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
      away:
        apart(box.left, box.right, field.left, field.right) +
        apart(box.top, box.bottom, field.top, field.bottom),
    };
  }, keepClear);
}

/** Waits until the note is like this. */
export const noteLooks = (
  user: User,
  wanted: Partial<Record<keyof NoteSight, unknown>>,
  keepClear: readonly string[] = [],
): Promise<NoteSight | null> =>
  until(
    () => noteSight(user.page, keepClear),
    (seen) => expect.objectContaining(wanted).asymmetricMatch(seen ?? {}),
    (seen) => `The note should be ${JSON.stringify(wanted)}, is ${JSON.stringify(seen)}`,
    3000,
  );

export const says = (text: string) => ({ visible: true, text: expect.stringContaining(text) });

/** Types into the security-code field, of the page or of one of its frames. */
export async function typesCode(user: User, text: string, frame: Page | Frame = user.page): Promise<void> {
  await frame.waitForSelector(CODE);
  await frame.focus(CODE);
  await user.page.keyboard.type(text);
}

/** Clicks the note's button with the mouse. */
export async function clicksMend(user: User): Promise<void> {
  await clickIn(user, MEND);
}

/** Clicks what the selector finds in our root. */
export async function clickIn(user: User, selector: string): Promise<void> {
  const button = await user.page.evaluateHandle(
    (wanted) => document.querySelector('aide-connexion')?.shadowRoot?.querySelector(wanted) ?? null,
    selector,
  );
  const element = button.asElement();
  if (!element) throw new Error(`There is no ${selector}`);
  await (element as ElementHandle<Element>).click();
}

/** Value, caret and focus of the security-code field. */
export const codeIn = (frame: Page | Frame) =>
  frame.$eval(CODE, (field) => {
    if (!(field instanceof HTMLInputElement)) throw new Error('The code is no field.');
    const { value, selectionStart } = field;
    return { value, caret: selectionStart, focused: document.activeElement === field };
  });

/** Waits until the field holds this. */
export const codeBecomes = (frame: Page | Frame, value: string) =>
  until(
    () => codeIn(frame),
    (seen) => seen.value === value,
    (seen) => `The code should be ${value}, is ${seen?.value}`,
    3000,
  );

/** Presses the keys of a command: the browser tells the extension, and the extension the tab in front. */
export async function asksByKeys(user: User, command: string): Promise<void> {
  const { control } = user.world;
  await user.page.bringToFront();
  const tab = await control.activeTab();
  await control.tell(tab, { kind: 'command', command });
}

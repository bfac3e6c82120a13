import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Style } from '../extranet/index.ts';
import { FAILED } from './advice-ids.ts';
import { until } from './harness/poll.ts';
import type { User } from './harness/user.ts';

/** What a person sees of the overlay, in CSS px of the viewport. */
export interface OverlaySight {
  size: 'chip' | 'card';
  visible: boolean;
  /** What it covers of the elements asked for, by their selector. */
  covers: string[];
  inViewport: boolean;
  /** Size of our element itself. */
  host: { width: number; height: number };
}

/** Looks at the overlay; null when there is none. Needs the open root of the e2e build. */
export function overlaySight(page: Page, keepClear: readonly string[] = []): Promise<OverlaySight | null> {
  return page.evaluate((selectors) => {
    const host = document.querySelector('aide-connexion');
    const card = host?.shadowRoot?.querySelector<HTMLElement>('.overlay-layer');
    if (!host || !card) return null;
    const box = card.getBoundingClientRect();
    const { width, height } = host.getBoundingClientRect();
    const visible = card.matches(':popover-open') && getComputedStyle(card).visibility === 'visible';
    const meets = (other: DOMRect) =>
      other.width > 0 &&
      box.left < other.right &&
      other.left < box.right &&
      box.top < other.bottom &&
      other.top < box.bottom;
    const covered = selectors.filter((selector) =>
      [...document.querySelectorAll(selector)].some((one) => meets(one.getBoundingClientRect())),
    );
    return {
      size: card.querySelector('.overlay-card') ? ('card' as const) : ('chip' as const),
      visible,
      covers: visible ? covered : [],
      inViewport: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
      host: { width, height },
    };
  }, keepClear);
}

/** The focused element: its text or its name, and whether it is ours. */
export function focusIn(page: Page): Promise<{ ours: boolean; text: string }> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const inner =
      activeElement?.localName === 'aide-connexion' ? activeElement.shadowRoot?.activeElement : null;
    const focused = inner ?? activeElement;
    const text =
      focused === document.body ? '' : ((focused?.textContent || focused?.getAttribute('name')) ?? '');
    return { ours: Boolean(inner), text: text.replace(/\s+/g, ' ').trim() };
  });
}

/** Waits until the overlay is like this, or gone. `keepClear`: selectors of what it is asked whether it covers it. */
export const looksLike = (
  user: User,
  wanted: Partial<OverlaySight> | null,
  keepClear: readonly string[] = [],
): Promise<OverlaySight | null> =>
  until(
    () => overlaySight(user.page, keepClear),
    (seen) =>
      expect.objectContaining(wanted ?? {}).asymmetricMatch(seen ?? {}) &&
      (seen === null) === (wanted === null),
    (seen) => `The overlay should be ${JSON.stringify(wanted)}, is ${JSON.stringify(seen)}`,
    3000,
  );

async function hasUsualScreen({ page }: User): Promise<void> {
  if (page.viewport()?.width === 800) await page.setViewport({ width: 1280, height: 800 });
}

/** Tries to log in, is refused, and sees this advice; on a screen of a usual size where the story asks for no other. */
export async function isRefused(
  user: User,
  style: Style = 'keycloak',
  advice: readonly string[] = FAILED,
): Promise<void> {
  await hasUsualScreen(user);
  await user.visitsLogin({ style, answer: 'refused' });
  await user.logsIn();
  await user.sees(...advice);
}

/**
 * Comes to a log-in page that says so already: as good as a refusal for whatever the overlay does once it is there, and half of the
 * work for the browser.
 */
export async function findsRefusal(
  user: User,
  style: Style = 'keycloak',
  advice: readonly string[] = FAILED,
): Promise<void> {
  await hasUsualScreen(user);
  await user.visitsLogin({ style, told: true });
  await user.sees(...advice);
}

/** Presses keys with Shift held down. */
export async function pressesBack(user: User, ...keys: KeyInput[]): Promise<void> {
  await user.page.keyboard.down('Shift');
  await user.presses(...keys);
  await user.page.keyboard.up('Shift');
}

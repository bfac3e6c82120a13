import type { Page } from 'puppeteer-core';
import { until } from './harness/poll.ts';
import type { User } from './harness/user.ts';

/** What a person sees of the ring around a link of the page. */
export interface RingSight {
  /** The text of the link that it surrounds; empty: none. */
  around: string;
  /** Texts and controls of the page that its line touches, but for the link itself. */
  touches: string[];
}

/** Looks at the ring; null where there is none. Needs the open root of the e2e build. */
export function ringSight(page: Page): Promise<RingSight | null> {
  return page.evaluate(() => {
    const layer = document.querySelector('aide-connexion')?.shadowRoot?.querySelector('.overlay-outline');
    const [ring] = layer?.matches(':popover-open') ? layer.children : [];
    if (!ring) return null;
    const { left, top, right, bottom } = ring.getBoundingClientRect();
    const frames = [...document.querySelectorAll('iframe')];
    const placesIn = (root: Document, x: number, y: number) =>
      [...root.querySelectorAll('a, p, label, input, button, li')]
        .filter((one) => one.checkVisibility())
        .flatMap((one) => {
          const range = root.createRange();
          range.selectNodeContents(one);
          const rects =
            one.localName === 'input' ? [one.getBoundingClientRect()] : [...range.getClientRects()];
          return rects.map((box) => ({
            one,
            text: one.textContent.trim(),
            box: { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y },
          }));
        });
    const places = [
      ...placesIn(document, 0, 0),
      ...frames.flatMap((frame) => {
        const { left: x, top: y } = frame.getBoundingClientRect();
        return frame.contentDocument
          ? placesIn(frame.contentDocument, x + frame.clientLeft, y + frame.clientTop)
          : [];
      }),
    ];
    const link = places.find(
      ({ one, box }) =>
        one.localName === 'a' &&
        Math.abs(box.left - left) < 9 &&
        Math.abs(box.right - right) < 9 &&
        Math.abs(box.top - top) < 9 &&
        Math.abs(box.bottom - bottom) < 9,
    );
    const isOther = (one: Element) => link && !one.contains(link.one) && !link.one.contains(one);
    const touched = places.filter(
      ({ one, box }) =>
        isOther(one) && box.left < right && left < box.right && box.top < bottom && top < box.bottom,
    );
    return { around: link?.text ?? '', touches: touched.map(({ text }) => text) };
  });
}

/** Waits until the ring surrounds a link of this text. */
export const ringIs = (user: User, text: RegExp): Promise<RingSight | null> =>
  until(
    () => ringSight(user.page),
    (seen) => text.test(seen?.around ?? ''),
    (seen) => `The ring is ${JSON.stringify(seen)}`,
    3000,
  );

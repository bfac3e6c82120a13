import type { ElementHandle, HTTPRequest, KeyInput, Page } from 'puppeteer-core';
import { controlNamed, fieldNamed, type Place } from './find.ts';
import { PATIENCE, until } from './poll.ts';

/** What a person does with mouse and keyboard in one tab. Every event is a trusted one. */
export interface Hands {
  types(label: string, text: string): Promise<void>;
  clicks(name: string): Promise<void>;
  clicksInOverlay(name: string): Promise<void>;
  presses(...keys: KeyInput[]): Promise<void>;
  /** Clicks the log-in form's own control, or this one, and waits for the site's answer. */
  submits(control?: string): Promise<void>;
  /** Presses Enter in the field that has the focus, and waits for the site's answer. */
  submitsWithEnter(): Promise<void>;
  /** Fills the log-in form and submits it. */
  logsIn(): Promise<void>;
}

/** Short, as each key takes its time, and found nowhere else. */
export const TYPED = { identifier: 'zq7', password: 'k 3' };

export function handsOn(page: Page): Hands {
  const click = (place: Place, name: string) => clickOn(page, place, name);
  const hands: Hands = {
    async types(label, text) {
      const field = await fieldNamed(page, label);
      await field.focus();
      await page.keyboard.type(text);
    },
    clicks: (name) => click('page', name),
    clicksInOverlay: (name) => click('overlay', name),
    async presses(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    submits: (control = 'Se connecter') => answered(page, () => click('page', control)),
    submitsWithEnter: () => answered(page, () => page.keyboard.press('Enter')),
    async logsIn() {
      await hands.types('Identifiant', TYPED.identifier);
      await hands.types('Mot de passe', TYPED.password);
      await hands.submits();
    },
  };
  return hands;
}

async function clickOn(page: Page, place: Place, name: string): Promise<void> {
  await until(
    () => clicked(page, place, name),
    (isDone) => isDone,
    () => `« ${name} » cannot be clicked.`,
  );
}

/** False where the control was drawn anew, or moved, under the hand. */
async function clicked(page: Page, place: Place, name: string): Promise<boolean> {
  const control = await controlNamed(page, place, name);
  if (place === 'overlay') return pressed(page, control);
  return control.click().then(
    () => true,
    (error: Error) => (/not clickable/.test(error.message) ? false : Promise.reject(error)),
  );
}

/** As long as a hand presses, ms. */
const PRESS = 60;

/** By coordinates: in quirks mode the driver takes elements below the body for hidden. Always true. */
async function pressed(page: Page, control: ElementHandle<Element>): Promise<boolean> {
  const { x, y } = await control.evaluate((one) => {
    one.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = one.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y, { delay: PRESS });
  return true;
}

/** Acts, then waits until the site has answered what was sent and, when that brings another document, until that one has loaded. */
export async function answered(page: Page, act: () => Promise<void>): Promise<void> {
  // A global of the page's own world: the new document will not have it, and no content script can see it.
  for (const frame of page.frames()) await frame.evaluate(() => Object.assign(globalThis, { isOld: true }));
  const isAnswer = (request: HTTPRequest) => request.isNavigationRequest() || request.method() === 'POST';
  const response = page.waitForResponse((one) => isAnswer(one.request()), { timeout: PATIENCE });
  const [answer] = await Promise.all([response, act()]);
  const frame = answer.frame();
  if (!frame || !answer.request().isNavigationRequest()) return;
  const isNew = () => frame.evaluate(() => !('isOld' in globalThis) && document.readyState === 'complete');
  await until(
    isNew,
    (ready) => ready,
    () => 'The site answered, but no other page has come.',
  );
}

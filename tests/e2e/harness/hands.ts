import type { Frame, JSHandle, KeyInput, Page } from 'puppeteer-core';
import { controlNamed, fieldNamed, type Place } from './find.ts';
import { until } from './poll.ts';

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

export function handsOn(page: Page): Hands {
  const click = async (place: Place, name: string) => (await controlNamed(page, place, name)).click();
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
      await hands.types('Identifiant', 'paie.dupont');
      await hands.types('Mot de passe', 'un secret');
      await hands.submits();
    },
  };
  return hands;
}

/** Acts, then waits until the POST it caused was answered and, when that brings another document, until that one has loaded. */
export async function answered(page: Page, act: () => Promise<void>): Promise<void> {
  const marks = new Map<Frame, JSHandle<Document>>();
  for (const frame of page.frames()) marks.set(frame, await frame.evaluateHandle(() => document));
  const response = page.waitForResponse((one) => one.request().method() === 'POST', { timeout: 8000 });
  const [answer] = await Promise.all([response, act()]);
  const frame = answer.frame();
  if (frame && answer.request().isNavigationRequest()) await replaced(frame, marks.get(frame));
}

async function replaced(frame: Frame, before?: JSHandle<Document>): Promise<void> {
  const isGone = async () => !before || before.evaluate((old) => !old.defaultView).catch(() => true);
  await until(
    isGone,
    (gone) => gone,
    () => 'The site answered, the page stayed.',
  );
  const state = () => frame.evaluate(() => document.readyState);
  await until(
    state,
    (now) => now === 'complete',
    () => 'The answer never loaded.',
  );
}

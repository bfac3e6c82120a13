import type { Page, Viewport } from 'puppeteer-core';
import { type Scenario, scenarioUrl } from '../../extranet/index.ts';
import type { SavedPage } from '../../pages/index.ts';
import { adviceIn, quietFor, waitForAdvice } from './advice.ts';
import { openExtensionPage } from './extension-page.ts';
import { type Hands, handsOn } from './hands.ts';
import { until } from './poll.ts';
import { visitSaved } from './saved.ts';
import { newTab, tabAt } from './tabs.ts';
import type { World } from './world.ts';

/** A person in front of one tab. */
export interface User extends Hands {
  page: Page;
  world: World;
  visits(path: string): Promise<void>;
  /** Opens the log-in page of the extranet in this shape, to answer in this way. */
  visitsLogin(scenario: Partial<Scenario>): Promise<void>;
  /** Opens a saved page of `tests/pages` at its path. */
  visitsSaved(saved: SavedPage): Promise<void>;
  reloads(): Promise<void>;
  goesBack(): Promise<void>;
  /** Advice shown now, in order. */
  advice(): Promise<string[]>;
  /** Waits until exactly this advice is shown. */
  sees(...ids: string[]): Promise<void>;
  /** Waits as long as the extension may take to speak, and expects silence all the while. */
  seesNothing(): Promise<void>;
  /** The same for a page whose own scripts change its mind: what was said on the way there is forgiven. */
  seesNothingInTheEnd(): Promise<void>;
  /** Waits until this text can be read in the page. */
  reads(text: string): Promise<void>;
  photographs(name: string): Promise<void>;
  opensTab(options?: UserOptions): Promise<User>;
  /** A tab in a private window of its own; no other tab may be at the extranet. */
  opensPrivateWindow(): Promise<User>;
  /** Turns to the tab that opens at this page of the extension, such as `guide.html#conseil/check-spam`. */
  isLedTo(place: string): Promise<User>;
  /** The popup as it would open over this tab. */
  opensPopup(): Promise<User>;
  /** The guide, at a place such as `conseil/security-code`. */
  opensGuide(at?: string): Promise<User>;
  /** Text of the toolbar badge. */
  badge(): Promise<string>;
}

export interface UserOptions {
  /** Lets the browser say that it is Microsoft Edge. */
  as?: 'edge';
  viewport?: Viewport;
}

/** Opens a tab with a user in front of it. */
export async function userIn(world: World, options: UserOptions = {}): Promise<User> {
  const page = await newTab(world.browser);
  if (options.viewport) await page.setViewport(options.viewport);
  if (options.as === 'edge') await pretendEdge(page, world);
  return userAt(page, world, options);
}

function userAt(page: Page, world: World, options: UserOptions): User {
  world.record.listenTo(page);
  return {
    page,
    world,
    ...handsOn(page),
    ...feetIn(page, world),
    ...eyesOn(page, world),
    ...doorsOf(page, world, options),
    badge: async () => world.control.badge(await tabOf(page, world)),
  };
}

function feetIn(page: Page, world: World) {
  return {
    visits: async (path: string) => void (await page.goto(world.origin + path)),
    visitsLogin: async (scenario: Partial<Scenario>) => void (await page.goto(scenarioUrl(scenario))),
    visitsSaved: (saved: SavedPage) => visitSaved(page, world.origin, saved),
    reloads: async () => void (await page.reload()),
    goesBack: async () => void (await page.goBack()),
  };
}

function doorsOf(page: Page, world: World, options: UserOptions) {
  const open = async (place: string) =>
    userAt(await openExtensionPage(world.browser, world.extensionUrl + place), world, options);
  return {
    opensPrivateWindow: async () => {
      await world.control.opensPrivateWindow(world.origin);
      return userAt(await tabAt(world.browser, world.origin), world, options);
    },
    opensTab: (other = options) => userIn(world, other),
    isLedTo: async (place: string) =>
      userAt(await tabAt(world.browser, world.extensionUrl + place), world, options),
    opensPopup: async () => open(`popup.html?tab=${await tabOf(page, world)}`),
    opensGuide: (at = '') => open(`guide.html#${at}`),
  };
}

function eyesOn(page: Page, world: World) {
  return {
    advice: () => adviceIn(page),
    sees: (...ids: string[]) => waitForAdvice(page, ids),
    seesNothing: () => quietFor(page),
    seesNothingInTheEnd: () => quietFor(page, true),
    photographs: (name: string) => world.photo(page, name),
    reads: async (text: string) => {
      const textOf = () => page.evaluate(() => (document.body?.textContent ?? '').replace(/\s+/g, ' '));
      await until(
        textOf,
        (all) => all.includes(text),
        (all) => `« ${text} » is not to be read in: ${all?.slice(0, 500)}`,
      );
    },
  };
}

async function tabOf(page: Page, world: World): Promise<number> {
  await page.bringToFront();
  return world.control.activeTab();
}

async function pretendEdge(page: Page, world: World): Promise<void> {
  const userAgent = `${await world.browser.userAgent()} Edg/140.0.0.0`;
  const brands = [
    { brand: 'Microsoft Edge', version: '140' },
    { brand: 'Chromium', version: '140' },
  ];
  const userAgentMetadata = {
    brands,
    platform: 'Windows',
    platformVersion: '15',
    architecture: 'x86',
    model: '',
    mobile: false,
  };
  // Firefox has no brands to override.
  await page.setUserAgent(world.name === 'firefox' ? { userAgent } : { userAgent, userAgentMetadata });
}

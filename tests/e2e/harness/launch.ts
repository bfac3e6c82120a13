import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { FoundBrowser } from '../../../scripts/browsers.ts';
import { isWired } from './wire.ts';

/** What the stand-in extranet asks of a browser that is to find it at the real address. */
export interface Road {
  chromiumArgs(): string[];
  firefoxPrefs(): Record<string, unknown>;
}

interface BrowserOptions {
  program: FoundBrowser;
  road: Road;
  /** Folder for the browser's profile; without it, one is made and thrown away. */
  profile?: string;
  /** Shows the browser's window. */
  headed?: boolean;
  /** More preferences for Firefox. */
  prefs?: Record<string, unknown>;
}

export interface LaunchOptions extends BrowserOptions {
  /** Folder of the unpacked extension. */
  build: string;
  /** Allows the extension in private windows, as a user may. */
  inPrivate?: boolean;
}

/** A browser with a throw-away profile, the extension in it. */
export interface Launched {
  browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  extensionUrl: string;
  install(): Promise<void>;
  uninstall(): Promise<void>;
}

/** Firefox draws a new address for every installation unless a preference fixes it. */
const FIREFOX_ADDRESS = '5a8f0c0e-6a11-4b7c-9d55-0d0b6f1c2e3a';

/**
 * Saves Firefox a fifth of its work: a story in a few tabs of one site needs no more processes than these, nor a
 * picture that is drawn more often.
 */
const thrift = {
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.ipc.processCount': 2,
  'dom.ipc.processCount.webIsolated': 2,
  'dom.ipc.keepProcessesAlive.web': 1,
  'dom.ipc.keepProcessesAlive.webIsolated': 1,
  'layout.frame_rate': 20,
};

/** Starts a browser and installs the build in it. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const isFirefox = options.program.kind === 'firefox';
  const address = isFirefox ? `moz-extension://${FIREFOX_ADDRESS}/` : undefined;
  const browser = await openBrowser(isFirefox ? { ...options, prefs: fixedAddress(options.build) } : options);
  const install = () => installIn(browser, options);
  let id = await install();
  return {
    browser,
    extensionUrl: address ?? `chrome-extension://${id}/`,
    install: async () => {
      id = await install();
    },
    uninstall: () => browser.uninstallExtension(id),
  };
}

/** Starts a browser as it is, without an extension. */
export const openBrowser = (options: BrowserOptions): Promise<Browser> =>
  options.program.kind === 'firefox' ? firefox(options) : chromium(options);

const fixedAddress = (build: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId(build)]: FIREFOX_ADDRESS }),
});

async function installIn(browser: Browser, { build, inPrivate = false }: LaunchOptions): Promise<string> {
  if (!inPrivate || !isWired(browser))
    return browser.installExtension(build, { enabledInIncognito: inPrivate });
  const { result } = await browser.connection.send('webExtension.install', {
    extensionData: { type: 'path', path: build },
    'moz:allowPrivateBrowsing': true,
  });
  return result.extension;
}

function chromium({ program, road, profile, headed = false }: BrowserOptions): Promise<Browser> {
  return puppeteer.launch({
    executablePath: program.path,
    ...(profile && { userDataDir: profile }),
    headless: !headed,
    // Chrome-branded builds ignore --load-extension since 137; the pipe is the way that works.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    ...(headed && { defaultViewport: null }),
    args: road.chromiumArgs(),
  });
}

function firefox({ program, road, profile, prefs, headed = false }: BrowserOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program.path,
    ...(profile && { userDataDir: profile }),
    headless: !headed,
    acceptInsecureCerts: true,
    ...(headed && { defaultViewport: null }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...road.firefoxPrefs(),
      ...(!headed && thrift),
      ...prefs,
    },
  });
}

function geckoId(build: string): string {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

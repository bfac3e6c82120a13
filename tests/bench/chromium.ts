import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { HOST } from '../extranet/host.ts';
import { ORIGIN } from './server.ts';
import { openTab, type Tab } from './tab.ts';

/** A Chromium of its own profile with at most one extension in it, warmed up. */
export interface Chromium {
  version: string;
  /** Id of the extension, if there is one. */
  extension: string | undefined;
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

/** How long an extension may take to start its background and open its welcome page, in ms. */
const SETTLES_IN = 800;

/** Starts the browser at this path; one host leads to the server at this port, every other one nowhere. */
export async function startChromium(path: string, port: number, folder?: string): Promise<Chromium> {
  const browser = await puppeteer.launch({
    executablePath: path,
    pipe: true,
    enableExtensions: true,
    waitForInitialPage: false,
    // Puppeteer shall not touch a page: all it would do there is in the figures.
    targetFilter: () => false,
    args: flags(port),
  });
  try {
    const session = await browser.target().createCDPSession();
    const extension = folder ? await install(browser, session, folder) : undefined;
    await warmUp(session);
    const version = await browser.version();
    return { version, extension, tab: () => openTab(session), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Chromium refuses to run as root with its sandbox. */
const asRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const flags = (port: number) => [
  ...asRoot(),
  '--disable-gpu',
  '--disable-quic',
  '--window-size=1280,900',
  '--ignore-certificate-errors',
  '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider',
  `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}, MAP * ~NOTFOUND`,
];

async function openPages(session: CDPSession): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'page').map(({ targetId }) => targetId);
}

/** Loads the extension, and closes the welcome pages it opens. */
async function install(browser: Browser, session: CDPSession, folder: string): Promise<string> {
  const before = await openPages(session);
  const id = await browser.installExtension(folder);
  await pause(SETTLES_IN);
  const welcome = (await openPages(session)).filter((page) => !before.includes(page));
  for (const targetId of welcome) await session.send('Target.closeTarget', { targetId });
  return id;
}

/** The first page pays for the network stack, the TLS session and reading the extension's scripts from the disk. */
async function warmUp(session: CDPSession): Promise<void> {
  const tab = await openTab(session);
  await tab.open(`${ORIGIN}/aparts/login`);
  await pause(300);
  await tab.close();
}

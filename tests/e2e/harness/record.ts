import type { Browser, Page, Target } from 'puppeteer-core';
import { reasonOf } from '../../../scripts/reason.ts';

/** What went wrong while a story was told, in words. */
export interface Record {
  listenTo(page: Page): void;
  /** Errors since the last call. */
  take(): string[];
}

type Note = (where: string, text: string) => void;

/** A missing or failing page is the story's own wish, and Chromium speaks of it in the console. */
const isOfTheStory = (text: string) => text.startsWith('Failed to load resource');

/** Collects uncaught exceptions and console errors of the pages it listens to and of the extension's background. */
export function createRecord(browser: Browser): Record {
  const errors: string[] = [];
  const note: Note = (where, text) => {
    if (!isOfTheStory(text)) errors.push(`${where}: ${text}`);
  };
  browser.on('targetcreated', (target) => void listenToWorker(target, note));
  for (const target of browser.targets()) void listenToWorker(target, note);
  listenToFirefox(browser, note);
  return {
    listenTo(page) {
      page.on('pageerror', (error) => note(page.url(), reasonOf(error)));
      page.on('console', (message) => message.type() === 'error' && note(page.url(), message.text()));
    },
    take: () => errors.splice(0),
  };
}

/** The background of the extension in Chromium. */
async function listenToWorker(target: Target, note: Note): Promise<void> {
  if (target.type() !== 'service_worker') return;
  const worker = await target.worker();
  worker?.on('console', (message) => message.type() === 'error' && note('background', message.text()));
  worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    note('background', exception?.description ?? text),
  );
}

/** Firefox writes uncaught exceptions of extensions, the background's too, to its standard error. */
function listenToFirefox(browser: Browser, note: Note): void {
  browser.process()?.stderr?.on('data', (data) => {
    for (const [line] of String(data).matchAll(/JavaScript error: moz-extension:.*/g))
      note('extension', line);
  });
}

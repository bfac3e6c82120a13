import type { Browser, Page } from 'puppeteer-core';

/** What went wrong in the tabs of a story, in words. */
export interface Record {
  listenTo(page: Page): void;
  /** Errors since the last call. */
  take(): string[];
}

/** A missing or failing page is the story's own wish, and Chromium speaks of it in the console. */
const isOfTheStory = (text: string) => text.startsWith('Failed to load resource');

/** Collects uncaught exceptions and console errors of the pages it listens to and of the extension's background. */
export function createRecord(browser: Browser): Record {
  const errors: string[] = [];
  const note = (where: string, text: string) => {
    if (!isOfTheStory(text)) errors.push(`${where}: ${text}`);
  };
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker') return;
    const worker = await target.worker();
    worker?.on('console', (message) => message.type() === 'error' && note('background', message.text()));
  });
  return {
    listenTo(page) {
      page.on('pageerror', (error) =>
        note(page.url(), error instanceof Error ? error.message : String(error)),
      );
      page.on('console', (message) => message.type() === 'error' && note(page.url(), message.text()));
    },
    take: () => errors.splice(0),
  };
}

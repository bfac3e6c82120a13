import type { HTTPRequest, Page } from 'puppeteer-core';
import { until } from './poll.ts';

/** What becomes of the log-ins that a tab sends, from now on. */
export interface Answering {
  /** Waits until so many were sent. */
  asked(times?: number): Promise<void>;
  /** Lets the site answer all that were held back, and whatever comes after. */
  comes(): Promise<void>;
}

/** Answers what a tab posts; null: later, when the answer `comes`. Everything else goes to the site. */
export async function answering(
  page: Page,
  answer: ((request: HTTPRequest) => Promise<void>) | null = null,
): Promise<Answering> {
  const sent: HTTPRequest[] = [];
  let isHeld = answer === null;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPost = request.method() === 'POST';
    if (isPost) sent.push(request);
    if (isPost && answer) void answer(request);
    else if (!isPost || !isHeld) void request.continue();
  });
  return {
    asked: async (times = 1) => {
      await until(
        async () => sent.length,
        (count) => count >= times,
        (count) => `${count} log-ins were sent, not ${times}.`,
      );
    },
    comes: async () => {
      isHeld = false;
      for (const request of sent) await request.continue();
    },
  };
}

/** Ways in which a site may leave a log-in without an answer. */
export const NO_ANSWER: Record<string, (request: HTTPRequest) => Promise<void>> = {
  'the connection is cut': (request) => request.abort('failed'),
  'it answers 204': (request) => request.respond({ status: 204 }),
  'it answers with a file to download': (request) =>
    request.respond({
      status: 200,
      contentType: 'application/octet-stream',
      headers: { 'content-disposition': 'attachment; filename=avis.bin' },
      body: 'x',
    }),
  'it never answers': async () => undefined,
};

import { until } from './harness/poll.ts';
import type { User } from './harness/user.ts';

export const LABEL = 'Cette page n’a pas été comprise';

/** At its path of the site, with whatever may hang on an address, the tab shows this page. */
export async function shows(
  { page, world }: User,
  html: string,
  address = '/aparts/login.do',
): Promise<void> {
  page.removeAllListeners('request');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isThePage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isThePage) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else void request.continue();
  });
  await page.goto(world.origin + address);
}

/** The description that the user is shown of the page in front. */
export async function describes(user: User): Promise<User> {
  const popup = await user.opensPopup();
  await popup.reads(LABEL);
  await popup.clicks(LABEL);
  const guide = await user.isLedTo('guide.html#page');
  await guide.reads('Ce que contient le fichier');
  return guide;
}

/** From now on the site answers again. */
export async function showsSite({ page }: User): Promise<void> {
  page.removeAllListeners('request');
  await page.setRequestInterception(false);
}

/** The same by way of the guide, as where something is noticed. */
export async function describesFromGuide(user: User): Promise<User> {
  const guide = await user.opensGuide('page');
  await guide.clicks('Décrire la page de l’extranet');
  await guide.reads('Ce que contient le fichier');
  return guide;
}

export const linesOf = ({ page }: User): Promise<string> =>
  page.$$eval('.shape-rows li', (lines) => lines.map((line) => line.textContent ?? '').join('\n'));

/** Shadow roots too. */
export const pageNow = ({ page }: User): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML + document.activeElement?.outerHTML);

export const readsLines = (user: User, wanted: RegExp): Promise<string> =>
  until(
    () => linesOf(user),
    (lines) => wanted.test(lines),
    (lines) => `The description says: ${lines}`,
  );

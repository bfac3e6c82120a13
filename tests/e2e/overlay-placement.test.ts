import { expect, it } from 'vitest';
import { loginSelectors, STYLES, type Style } from '../extranet/index.ts';
import { forEachBrowser } from './harness/stories.ts';
import { findsRefusal, looksLike } from './overlay-sight.ts';

const styles = Object.keys(STYLES) as Style[];

forEachBrowser('the overlay is never in the way', (open) => {
  const windows = [
    [320, 256],
    [320, 640],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ] as const;

  it.each(styles)('of the log-in on a page of the %s kind, in windows of every size', async (style) => {
    const { identifier, password, submit } = loginSelectors(style);
    const keepClear = [identifier, password, submit, ':focus'];
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user, style);
    await looksLike(user, { size: 'card', visible: true, covers: [] }, keepClear);
    for (const [width, height] of windows) {
      await user.page.setViewport({ width, height });
      await looksLike(user, { covers: [] }, keepClear);
      await user.page.evaluate(() => scrollTo(0, 120));
      await looksLike(user, { covers: [] }, keepClear);
      await user.photographs(`overlay-${style}-${width}x${height}`);
    }
  });

  it('is as it was once a window that was put away has its size again', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user);
    await looksLike(user, { size: 'card', visible: true });
    await user.page.setViewport({ width: 1, height: 1 });
    await looksLike(user, { visible: false });
    await user.page.setViewport({ width: 1280, height: 800 });
    await looksLike(user, { size: 'card', visible: true });
  });

  it('moves no pixel of the page', async () => {
    const user = await open();
    const layout = () =>
      user.page.evaluate(() =>
        [...document.querySelectorAll('body *')].map((one) => JSON.stringify(one.getBoundingClientRect())),
      );
    await findsRefusal(user);
    const before = await layout();
    await user.clicksInOverlay('Fermer');
    await looksLike(user, null);
    expect(await layout()).toEqual(before);
  });
});

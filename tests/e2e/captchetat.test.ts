import { expect, it } from 'vitest';
import { captchetat } from '../pages/captchetat.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import { clickIn, noteLooks, noteSight, says } from './note-sight.ts';

const ANSWER = '#captchaFormulaireExtInput, #captchaCode';
const PICTURE = '#captchaImage';
const ENLARGE = '.overlay-note .button:not(.primary)';
const ABSENT = 'Image absente : rechargez la page';

async function visits(user: User, file: string): Promise<void> {
  const saved = captchetat.find((one) => one.file === `captchetat/${file}.html`);
  if (!saved) throw new Error(`No page is called ${file}.`);
  await user.visitsSaved(saved);
}

const widthOfPicture = (user: User) =>
  user.page.$$eval(PICTURE, ([picture]) => Math.round(picture?.getBoundingClientRect().width ?? 0));

const pictureBecomes = (user: User, isRight: (width: number) => boolean) =>
  until(
    () => widthOfPicture(user),
    isRight,
    (width) => `The picture is ${width} px wide.`,
  );

const types = async (user: User, text: string) => {
  await user.page.focus(ANSWER);
  await user.page.keyboard.type(text);
};

forEachBrowser('at the State’s captcha', (open) => {
  it('a picture that comes after the page is helped with, and so is the one that the sound draws anew', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await visits(user, 'v2-late');
    await user.sees('security-code');
    await types(user, 'aB');
    await noteLooks(user, says('mélangées'));
    await noteLooks(user, says('Agrandir l’image'));
    await clickIn(user, ENLARGE);
    await pictureBecomes(user, (width) => width > 220);
    await user.photographs('captchetat-enlarged');
    for (const button of ['#playSoundIcon', '#reloadCaptchaIcon']) {
      await user.page.$eval(button, (one) => one.dispatchEvent(new MouseEvent('click')));
      await pictureBecomes(user, (width) => width === 200);
      await noteLooks(user, says('Agrandir l’image'));
      await clickIn(user, ENLARGE);
      await pictureBecomes(user, (width) => width > 220);
    }
  });

  it('a picture that comes while its field has the focus is helped with', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await visits(user, 'v2-failed');
    await user.sees('security-code');
    await types(user, 'ab');
    await noteLooks(user, { visible: true });
    await user.page.evaluate(() => {
      const drawn = Object.assign(document.createElement('canvas'), { width: 200, height: 70 }).toDataURL();
      const picture = Object.assign(new Image(200, 70), { id: 'captchaImage', alt: 'Code', src: drawn });
      document.querySelector('#captchetat')?.append(picture);
    });
    await noteLooks(user, says('Agrandir l’image'));
  });

  it.each(['v2-failed', 'v1-picture-absent'])(
    'where no picture came (%s), the user is told to reload',
    async (file) => {
      const user = await open({ viewport: { width: 1280, height: 800 } });
      await visits(user, file);
      await user.sees('security-code');
      await user.page.focus(ANSWER);
      // One that a script draws is waited for a while.
      await until(
        () => noteSight(user.page),
        (note) => note?.visible === true && note.text.includes(ABSENT),
        (note) => `The note says: ${note?.text}`,
      );
      await user.photographs(`captchetat-${file}`);
    },
  );

  it('a question in words calls for no hint on letters', async () => {
    const user = await open();
    await visits(user, 'v2-question');
    await types(user, 'cInq');
    await user.seesNothing();
    expect(await user.advice()).toEqual([]);
  });
});

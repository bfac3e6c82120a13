import { expect, it } from 'vitest';
import { loginSelectors, STYLES, type Style } from '../extranet/index.ts';
import { accessibilityFaults, inEachTheme } from './harness/axe.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import {
  asksByKeys,
  CODE,
  clickIn,
  clicksMend,
  codeBecomes,
  codeIn,
  noteLooks,
  PICTURE,
  REDRAW,
  says,
  typesCode,
} from './note-sight.ts';
import { focusIn, looksLike } from './overlay-sight.ts';

const styles = Object.keys(STYLES) as Style[];
const ENLARGE = '.overlay-note .button:not(.primary)';

/** On the log-in page with a security code, the help is there. */
async function isAtTheCode(user: User, style: Style = 'keycloak'): Promise<void> {
  await user.visitsLogin({ style, code: true });
  await user.sees('security-code');
}

const isInTheHelp = (user: User) =>
  until(
    () => focusIn(user.page),
    ({ ours }) => ours,
    () => 'The key did not lead into the help.',
  );

const placesOf = (user: User) =>
  user.page.evaluate(
    (picture) =>
      [...document.querySelectorAll('body *')]
        .filter((one) => !one.matches(picture))
        .map((one) => JSON.stringify(one.getBoundingClientRect())),
    PICTURE,
  );

const widthOfPicture = (user: User) =>
  user.page.$eval(PICTURE, (picture) => Math.round(picture.getBoundingClientRect().width));

const pictureBecomes = (user: User, wide: (width: number) => boolean) =>
  until(
    () => widthOfPicture(user),
    wide,
    (width) => `The picture is ${width} px wide.`,
    3000,
  );

forEachBrowser('at the security code', (open, name) => {
  it('the user sees while typing whether upper and lower case are mixed', async () => {
    const user = await open();
    await isAtTheCode(user);
    await typesCode(user, '');
    await noteLooks(user, says('tout en minuscules, ou tout en majuscules'));
    await typesCode(user, '4ab');
    await noteLooks(user, says('Tout en minuscules'));
    await typesCode(user, 'C');
    await noteLooks(user, says('mélangées'));
    await user.presses('Backspace');
    await noteLooks(user, says('Tout en minuscules'));
  });

  it('the note goes when the user leaves the field', async () => {
    const user = await open();
    await isAtTheCode(user);
    await typesCode(user, 'ab');
    await noteLooks(user, { visible: true });
    await user.page.focus(loginSelectors('keycloak').identifier);
    await noteLooks(user, { visible: false });
  });

  it('one click mends it: the caret stays, and the page’s own scripts see it', async () => {
    const user = await open();
    await isAtTheCode(user);
    await user.page.$eval(CODE, keepTrack);
    await typesCode(user, 'aBcde');
    await user.presses('ArrowLeft', 'ArrowLeft');
    await noteLooks(user, says('Tout mettre en minuscules'));
    await clicksMend(user);
    expect(await codeIn(user.page)).toEqual({ value: 'abcde', caret: 3, focused: true });
    const heard = await user.page.evaluate(() => document.body.dataset.heard);
    expect(heard).toMatch(/ input:abcde change$/);
    await noteLooks(user, says('Tout en minuscules'));
  });

  it('capitals are offered where most letters are capitals', async () => {
    const user = await open();
    await isAtTheCode(user);
    await typesCode(user, 'ABcDE7');
    await noteLooks(user, says('Tout mettre en majuscules'));
    await clicksMend(user);
    await codeBecomes(user.page, 'ABCDE7');
  });

  it('one key mends it, and another leads into the help and back', async () => {
    const user = await open();
    await isAtTheCode(user);
    await typesCode(user, 'aBcde');
    await noteLooks(user, says('Alt + C'));
    await asksByKeys(user, 'security-code');
    await codeBecomes(user.page, 'abcde');
    await asksByKeys(user, 'overlay');
    await looksLike(user, { size: 'card', visible: true });
    await isInTheHelp(user);
    await asksByKeys(user, 'overlay');
    await until(
      () => codeIn(user.page),
      ({ focused }) => focused,
      () => 'The focus did not come back to the code.',
    );
  });

  it('the keys are assigned as they are declared', async () => {
    const user = await open();
    const keys = await user.world.control.keys();
    expect(keys).toMatchObject({ overlay: 'Alt+J', 'security-code': 'Alt+C' });
  });

  it('the keyboard alone reaches the button, in the panel', async () => {
    const user = await open();
    await isAtTheCode(user);
    await typesCode(user, 'aBcde');
    await user.page.focus(loginSelectors('keycloak').submit);
    await looksLike(user, { size: 'chip', visible: true });
    await asksByKeys(user, 'overlay');
    await isInTheHelp(user);
    const atButton = async () => (await focusIn(user.page)).text.startsWith('Tout mettre en minuscules');
    for (let i = 0; i < 6 && !(await atButton()); i++) await user.presses('Tab');
    await user.presses('Enter');
    await codeBecomes(user.page, 'abcde');
    expect((await codeIn(user.page)).focused).toBe(true);
    expect(new URL(user.page.url()).pathname).toBe('/aparts/');
  });

  it('a click that a script makes does nothing', async () => {
    const user = await open();
    await isAtTheCode(user);
    await typesCode(user, 'aBcde');
    await noteLooks(user, says('mélangées'));
    await user.page.evaluate(() => {
      const button = document
        .querySelector('aide-connexion')
        ?.shadowRoot?.querySelector<HTMLElement>('.overlay-note .primary');
      button?.click();
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await user.presses('End');
    await noteLooks(user, says('mélangées'));
    expect((await codeIn(user.page)).value).toBe('aBcde');
  });

  it('a screen reader hears once that the case is mixed, and once that it is mended', async () => {
    const user = await open();
    await isAtTheCode(user);
    await user.page.evaluate(() => {
      const status = document.querySelector('aide-connexion')?.shadowRoot?.querySelector('[role=status]');
      const note = () => {
        if (status?.textContent)
          document.body.dataset.said = `${document.body.dataset.said ?? ''}|${status.textContent}`;
      };
      if (status)
        new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
    });
    const said = (pattern: RegExp) =>
      until(
        () => user.page.evaluate(() => document.body.dataset.said ?? ''),
        (all) => pattern.test(all),
        (all) => `Said: ${all}`,
        4000,
      );
    await typesCode(user, 'aB');
    await said(/\|Majuscules et minuscules mélangées\..*$/);
    await typesCode(user, 'cDe');
    await clicksMend(user);
    expect(await said(/\|Tout en minuscules[^|]*$/)).not.toMatch(/mélangées.*mélangées/);
  });

  it.each(styles)(
    'the note covers no picture, field or button of a %s page, in windows of every size',
    async (style) => {
      const { identifier, password, submit } = loginSelectors(style);
      const keepClear = [CODE, PICTURE, REDRAW, identifier, password, submit];
      const user = await open({ viewport: { width: 1280, height: 800 } });
      await isAtTheCode(user, style);
      await typesCode(user, 'aBcde');
      await noteLooks(user, { ...says('mélangées'), covers: [], inViewport: true }, keepClear);
      for (const [width, height] of [
        [320, 256],
        [320, 640],
        [800, 600],
        [1280, 800],
        [1920, 1080],
      ] as const) {
        await user.page.setViewport({ width, height });
        await user.page.$eval(CODE, (field) => field.scrollIntoView({ block: 'center' }));
        await noteLooks(user, { covers: [] }, keepClear);
        await looksLike(user, { covers: [] }, keepClear);
        await user.photographs(`code-${style}-${width}x${height}`);
      }
    },
  );

  it('the picture is shown larger on request: nothing else moves, nothing is asked for', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await isAtTheCode(user);
    await typesCode(user, 'ab');
    await noteLooks(user, says('Agrandir l’image'));
    const before = await placesOf(user);
    const asked = user.world.extranet.requests.length;
    await clickIn(user, ENLARGE);
    await pictureBecomes(user, (width) => width > 200);
    await user.photographs('code-enlarged');
    expect(await placesOf(user)).toEqual(before);
    await noteLooks(user, { ...says('Réduire l’image'), covers: [] }, [CODE, PICTURE, REDRAW]);
    expect(await coveredByPicture(user)).toEqual([]);
    await clickIn(user, ENLARGE);
    await pictureBecomes(user, (width) => width === 160);
    expect(user.world.extranet.requests).toHaveLength(asked);
    expect(await user.page.$eval(PICTURE, (picture) => picture.getAttribute('style') ?? '')).toBe('');
  });

  it('who sees no picture is told to load the page again', async () => {
    const user = await open();
    await user.page.setRequestInterception(true);
    user.page.on('request', (request) =>
      /\/code\b/.test(request.url()) ? request.abort() : request.continue(),
    );
    await isAtTheCode(user);
    await user.page.focus(CODE);
    await noteLooks(user, says('rechargez la page'), [CODE]);
    await user.photographs('code-no-picture');
  });

  it('a picture that is drawn anew has its own size again, and the note goes on', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await isAtTheCode(user);
    await typesCode(user, 'ab');
    await noteLooks(user, says('Agrandir l’image'));
    await clickIn(user, ENLARGE);
    await pictureBecomes(user, (width) => width > 200);
    await user.page.$eval('button.autre-code', (arrows) => arrows.click());
    await pictureBecomes(user, (width) => width === 160);
    await user.page.$eval(PICTURE, (picture) => picture.replaceWith(picture.cloneNode()));
    await noteLooks(user, says('Agrandir l’image'));
    await clickIn(user, ENLARGE);
    await pictureBecomes(user, (width) => width > 200);
    await user.presses('Escape');
    await pictureBecomes(user, (width) => width === 160);
  });

  it('a field that the page puts in the place of the first one is helped too', async () => {
    const user = await open();
    await isAtTheCode(user);
    await typesCode(user, 'ab');
    await noteLooks(user, says('Tout en minuscules'));
    await user.page.$eval(CODE, (field) => field.replaceWith(field.cloneNode()));
    await typesCode(user, 'CD');
    await noteLooks(user, says('mélangées'));
    await clicksMend(user);
    await until(
      () => codeIn(user.page),
      ({ value }) => value === value.toLowerCase(),
      (seen) => `The new field holds ${seen?.value}`,
    );
  });

  it('a field in a frame of the site is helped too', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await user.visitsLogin({ style: 'keycloak', code: true, frame: true });
    await user.sees('security-code');
    const frame = user.page.frames().find((one) => one.parentFrame());
    if (!frame) throw new Error('There is no frame.');
    await typesCode(user, 'aBc', frame);
    await noteLooks(user, says('mélangées'));
    await user.photographs('code-frame');
    await clicksMend(user);
    await codeBecomes(frame, 'abc');
    expect((await codeIn(frame)).focused).toBe(true);
  });

  it('the note is silent once its advice is not to be shown any more, and so is its key', async () => {
    const user = await open({ as: 'edge' });
    const pauses = [{ advice: 'security-code', place: null, until: null }];
    await user.world.control.store({ pauses });
    await user.visitsLogin({ style: 'keycloak', code: true });
    await user.sees('switch-browser');
    await typesCode(user, 'aB');
    await asksByKeys(user, 'security-code');
    await asksByKeys(user, 'overlay');
    await isInTheHelp(user);
    expect((await codeIn(user.page)).value).toBe('aB');
    await noteLooks(user, { visible: false, text: '' });
  });

  it('the note is free of accessibility faults, in the light and in the dark', async () => {
    const user = await open({ viewport: { width: 800, height: 700 } });
    await isAtTheCode(user);
    const faults = async () =>
      (await accessibilityFaults(user.page)).filter((fault) => fault.includes('aide-connexion'));
    let look = 0;
    for (const text of ['ab', 'C']) {
      await typesCode(user, text);
      await noteLooks(user, says(text === 'C' ? 'mélangées' : 'Tout en minuscules'));
      await inEachTheme(user.page, name, async () => {
        expect(await faults()).toEqual([]);
        look += 1;
        await user.photographs(`code-look-${look}`);
      });
    }
  });

  // Only Chromium's developer tools reach the world of the extension.
  if (name === 'chromium') {
    it('no other field is ever read, and none is written but the code', async () => {
      const user = await open();
      await isAtTheCode(user);
      const uses = await watchFields(user);
      await turnsOnCapsLock(user);
      await user.types('Identifiant', 'zq7');
      await user.types('Mot de passe', 'Un Secret');
      await noteLooks(user, says('verrouillées'));
      await typesCode(user, 'aBcde');
      await noteLooks(user, says('mélangées'));
      await clicksMend(user);
      await codeBecomes(user.page, 'abcde');
      expect(await uses()).toEqual(['get code', 'set code']);
    });

    it('Caps Lock is told at the first password, where there is nothing else to say', async () => {
      const { identifier, password, submit } = loginSelectors('keycloak');
      const user = await open({ viewport: { width: 800, height: 700 } });
      await user.visitsLogin({ style: 'keycloak' });
      const press = await turnsOnCapsLock(user);
      await user.types('Mot de passe', 'un');
      // The help comes with the first key, and hears of Caps Lock by the next.
      await until(
        async () => {
          await user.presses('a');
          return user.page.$('aide-connexion');
        },
        (host) => host !== null,
        () => 'Nothing is told.',
      );
      await noteLooks(user, { ...says('Majuscules verrouillées'), covers: [] }, [
        identifier,
        password,
        submit,
      ]);
      await user.photographs('caps-lock-alone');
      await press(false);
      await user.types('Mot de passe', 'ret');
      await user.seesNothingInTheEnd();
    });

    it('Caps Lock is told at the password while it is on, and covers nothing', async () => {
      const { identifier, password, submit } = loginSelectors('state');
      const user = await open({ viewport: { width: 800, height: 700 } });
      await isAtTheCode(user, 'state');
      const press = await turnsOnCapsLock(user);
      await user.types('Identifiant', 'a');
      await noteLooks(user, { visible: false });
      await user.types('Mot de passe', 'a');
      const keepClear = [identifier, password, submit, CODE, PICTURE];
      await noteLooks(user, { ...says('Majuscules verrouillées (Verr. Maj.)'), covers: [] }, keepClear);
      await user.photographs('caps-lock');
      await press(false);
      await user.types('Mot de passe', 'a');
      await noteLooks(user, { visible: false });
    });
  }
});

/** As frameworks do: a value of the page's own is compared with the field's at each `input`, and a change is acted on. */
function keepTrack(field: Element): void {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  let known = '';
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => native?.get?.call(field),
    set: (text: string) => {
      known = text;
      native?.set?.call(field, text);
    },
  });
  const note = (text: string) => {
    document.body.dataset.heard = `${document.body.dataset.heard ?? ''} ${text}`;
  };
  field.addEventListener('input', () => {
    const now = native?.get?.call(field);
    if (now !== known) note(`input:${now}`);
    known = now;
  });
  field.addEventListener('change', () => note('change'));
}

/** What of the form the picture covers. */
const coveredByPicture = (user: User) =>
  user.page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return [...document.querySelectorAll('input, button, a, label')]
      .filter((one) => {
        const other = one.getBoundingClientRect();
        const apart = !box || other.right <= box.left || box.right <= other.left;
        return !(apart || other.bottom <= box.top || box.bottom <= other.top);
      })
      .map((one) => one.outerHTML);
  }, PICTURE);

/** Notes in the extension's own world which fields it reads and writes; answers with each use once. */
async function watchFields(user: User): Promise<() => Promise<string[]>> {
  const run = await inExtensionsWorld(user);
  await run(`
    globalThis.uses = new Set();
    for (const Kind of [HTMLInputElement, HTMLTextAreaElement]) {
      const native = Object.getOwnPropertyDescriptor(Kind.prototype, 'value');
      Object.defineProperty(Kind.prototype, 'value', {
        configurable: true,
        get() { uses.add('get ' + this.name); return native.get.call(this); },
        set(text) { uses.add('set ' + this.name); native.set.call(this, text); },
      });
    }
    true`);
  return async () => {
    const uses = await run('[...uses].sort()');
    if (!Array.isArray(uses)) throw new Error('The uses were not noted.');
    return uses.map(String);
  };
}

/** No driver can press Caps Lock: the keyboard says so in the extension's own world only. Answers with how to change it. */
async function turnsOnCapsLock(user: User): Promise<(on: boolean) => Promise<unknown>> {
  const run = await inExtensionsWorld(user);
  const press = (on: boolean) =>
    run(`KeyboardEvent.prototype.getModifierState = (key) => ${on} && key === 'CapsLock'; true`);
  await press(true);
  return press;
}

/** Runs scripts in the world of the extension's own scripts on this page. */
async function inExtensionsWorld(user: User): Promise<(expression: string) => Promise<unknown>> {
  const session = await user.page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.uniqueId);
  });
  await session.send('Runtime.enable');
  const uniqueContextId = worlds.at(-1);
  if (uniqueContextId === undefined) throw new Error('The extension has no world in this page.');
  return async (expression) =>
    (await session.send('Runtime.evaluate', { uniqueContextId, expression, returnByValue: true })).result
      .value;
}

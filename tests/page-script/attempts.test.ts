import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AttemptWatch } from '../../entrypoints/page/attempts.ts';
import { LogIn } from '../../entrypoints/page/log-in.ts';
import { readPage } from '../../lib/page/page.ts';
import { viewsOf } from '../../lib/signals/view.ts';

const set = vi.fn(async () => undefined);
const sendMessage = vi.fn(async () => null);
const tried = vi.fn();
let end: AbortController;

function acts(type: 'click' | 'submit', isTrusted: boolean): void {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.querySelector(type === 'submit' ? 'form' : 'button')?.dispatchEvent(event);
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 200, 40));
  end = new AbortController();
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage }, storage: { local: { set } } });
  document.body.innerHTML = `<form action="/connexion" method="post"><label>Identifiant <input name="login"></label>
    <label>Mot de passe <input type="password" name="pass"></label><button>Se connecter</button></form>`;
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a log-in', () => {
  const formIn = () => viewsOf([document], readPage()).get(document)?.login ?? undefined;
  const watches = () =>
    new AttemptWatch(() => ({ formIn, tried, handled: () => undefined }), end.signal).watch(document);

  it('is tried by who presses the button of its form', () => {
    watches();
    acts('click', true);
    acts('submit', true);
    expect(tried).toHaveBeenCalledOnce();
  });

  it.each([
    ['presses', false, true],
    ['sends', true, false],
    ['presses and sends', false, false],
  ])('is not tried where a script %s', (_, isPressed, isSent) => {
    watches();
    acts('click', isPressed);
    acts('submit', isSent);
    expect(tried).not.toHaveBeenCalled();
  });

  it('is on record before the background has heard of it, as the message may die with its page', () => {
    const logIn = new LogIn(readPage, () => undefined, end.signal);
    logIn.tried('login:login,pass', '', false);
    expect(set).toHaveBeenCalledWith({ lastAttempt: expect.objectContaining({ form: 'login:login,pass' }) });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { capsLock } from '../../entrypoints/background/caps-lock.ts';
import { onCapsLock } from '../../entrypoints/page/caps-lock.ts';
import { pauses } from '../../lib/doors/storage.ts';

const message = { kind: 'caps-lock', place: 'p' } as const;
const sender = { tab: 7, opener: null, private: false };

describe('Caps Lock while a password is typed', () => {
  const told = vi.fn();
  let end: AbortController;

  beforeEach(() => {
    end = new AbortController();
    told.mockClear();
    onCapsLock(document, told, end.signal);
  });
  afterEach(() => {
    end.abort();
    document.body.replaceChildren();
  });

  /** Types one key, as a person does, into a field that must not be read. */
  function types(type: string, capsLockIsOn: boolean): void {
    const field = Object.assign(document.createElement('input'), { type });
    Object.defineProperty(field, 'value', { get: () => expect.unreachable('The field was read.') });
    document.body.replaceChildren(field);
    field.focus();
    const event = new KeyboardEvent('keydown', { bubbles: true });
    Object.defineProperties(event, {
      isTrusted: { value: true },
      getModifierState: { value: () => capsLockIsOn },
    });
    field.dispatchEvent(event);
  }

  it('is told once', () => {
    types('password', true);
    types('password', true);
    expect(told).toHaveBeenCalledOnce();
  });

  it('is not told while it is off, nor in another field', () => {
    types('password', false);
    types('text', true);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('the help', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([
    ['comes to say so', [], 1],
    ['comes where one advice is paused', [{ advice: 'security-code', place: null, until: null }], 1],
    ['does not come where all of it is paused', [{ advice: '*', place: null, until: null }], 0],
  ])('%s', async (_, paused, times) => {
    const send = vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([] as never);
    await pauses.write(paused);
    await capsLock['caps-lock'](message, sender);
    expect(send).toHaveBeenCalledTimes(times);
    send.mockRestore();
  });
});

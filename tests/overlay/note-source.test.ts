import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildHost } from '../../entrypoints/overlay/host.ts';
import { NoteSource } from '../../entrypoints/overlay/note-source.ts';
import type { Desk } from '../../lib/overlay/desk.ts';
import { capsLockIn } from '../../lib/page/caps-lock.ts';

let end: AbortController;
let source: NoteSource;
let password: HTMLInputElement;
let identifier: HTMLInputElement;
let code: HTMLInputElement;

/** A key press as the browser makes it: only those are believed. */
function press(on: HTMLElement, capsLock: boolean, isTrusted = true, key = 'a'): void {
  const event = new KeyboardEvent('keydown', { bubbles: true, key });
  Object.defineProperties(event, {
    isTrusted: { value: isTrusted },
    getModifierState: { value: (name: string) => name === 'CapsLock' && capsLock },
  });
  on.dispatchEvent(event);
}

function forbidReading(field: HTMLInputElement): void {
  Object.defineProperty(field, 'value', {
    get: () => {
      throw new Error(`${field.name} was read.`);
    },
  });
}

beforeEach(() => {
  const named = (name: string, type: string) =>
    Object.assign(document.createElement('input'), { name, type });
  [identifier, password, code] = [
    named('identifier', 'text'),
    named('password', 'password'),
    named('code', 'text'),
  ];
  const form = document.createElement('form');
  form.append(identifier, password, code);
  document.body.append(form);
  forbidReading(identifier);
  forbidReading(password);
  end = new AbortController();
  const desk: Desk = {
    sight: { signals: ['security-code'], place: 'p', cause: null },
    opened: null,
    pauses: null,
    ended: end.signal,
    messages: () => [],
    keepClear: () => [identifier, password, code],
    codeField: () => code,
    codePicture: () => null,
  };
  const host = buildHost();
  if (!host) throw new Error('There is no host.');
  source = new NoteSource(desk, host, vi.fn());
  source.start(end.signal);
  source.speakOf({ code: true, capsLock: true });
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

describe('Caps Lock', () => {
  it('is told at the password, without reading it, and no longer than it is on', () => {
    password.focus();
    press(password, true);
    expect(source.seen).toEqual({ note: { kind: 'caps-lock' }, field: password });
    press(password, false);
    expect(source.seen.note).toBeNull();
  });

  it('is not told elsewhere', () => {
    identifier.focus();
    press(identifier, true);
    expect(source.seen.note).toBeNull();
  });

  it('is told when the user comes to the password with it on', () => {
    identifier.focus();
    press(identifier, true);
    password.focus();
    source.look();
    expect(source.seen.note).toEqual({ kind: 'caps-lock' });
  });

  it('is told no more once the user has sent it away, until it is on anew', () => {
    password.focus();
    press(password, true);
    press(password, true, true, 'Escape');
    press(password, true);
    expect(source.seen.note).toBeNull();
    press(password, false);
    press(password, true);
    expect(source.seen.note).toEqual({ kind: 'caps-lock' });
  });

  it('is not told where the whole help is not to be shown', () => {
    source.speakOf({ capsLock: false });
    password.focus();
    press(password, true);
    expect(source.seen.note).toBeNull();
  });

  it('is not believed from a script of the page', () => {
    password.focus();
    press(password, true, false);
    expect(source.seen.note).toBeNull();
    expect(capsLockIn({ isTrusted: false, getModifierState: () => true })).toBeNull();
  });

  it('is not asked of an event by which the browser fills a field in', () => {
    const filled = Object.defineProperty(new Event('keydown'), 'isTrusted', { value: true });
    expect(capsLockIn(filled as KeyboardEvent)).toBeNull();
  });
});

describe('the security code', () => {
  const typing = (text: string) => {
    code.focus();
    code.value = text;
    source.look();
    return source.seen;
  };

  it('is spoken of beside its field while the user is there', () => {
    expect(typing('aB')).toMatchObject({
      note: { kind: 'code', typed: 'mixed', offer: 'lower' },
      field: code,
    });
  });

  it('is spoken of elsewhere only while it is mixed', () => {
    typing('aB');
    password.focus();
    source.look();
    expect(source.seen).toMatchObject({ note: { typed: 'mixed' }, field: null });
    typing('ab');
    password.focus();
    source.look();
    expect(source.seen.note).toBeNull();
  });

  it('is neither read nor spoken of where its advice is not to be shown', () => {
    source.speakOf({ code: false });
    forbidReading(code);
    code.focus();
    source.look();
    expect(source.seen.note).toBeNull();
  });

  it('is mended, and keeps the focus', () => {
    typing('aB');
    identifier.focus();
    source.mend('button');
    expect([code.value, document.activeElement]).toEqual(['ab', code]);
  });

  it('is left where the help ends', () => {
    typing('aB');
    end.abort();
    expect(source.seen).toEqual({ note: null, field: null });
  });
});

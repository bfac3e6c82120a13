import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages, type Handlers } from '../../lib/doors/messages.ts';
import { reportFrom, reportOf } from '../../lib/doors/report.ts';
import { NO_KEYS } from '../../lib/settings/commands.ts';

const PLACE = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const OWN = { id: fakeBrowser.runtime.id };
const arrived = { kind: 'arrived', place: PLACE, arrival: 'navigate', since: 1_000, from: '' };
const form = 'login:user,pass';
const tried = { kind: 'tried', place: PLACE, form, at: 1, sent: null, tab: null, elsewhere: false };
const NO_PAST = { attempt: null, failures: 0, tab: 7, opened: null, pauses: [] };
const SILENCE = Symbol('no answer');

const silent = (): Handlers => ({
  arrived: vi.fn(async () => NO_PAST),
  tried: vi.fn(async () => null),
  settled: vi.fn(async () => ({ failures: 2 })),
  noticed: vi.fn(async () => null),
  foreseen: vi.fn(async () => null),
  opened: vi.fn(async () => null),
  pause: vi.fn(async () => ({ pauses: [] })),
  'open-guide': vi.fn(async () => null),
  keys: vi.fn(async () => NO_KEYS),
  'caps-lock': vi.fn(async () => null),
  'help-here': vi.fn(async () => ({ ready: true })),
  hosts: vi.fn(async () => ({ hosts: [] })),
});

type Listener = (raw: unknown, from: object, answer: (value: unknown) => void) => unknown;

/** The background with these handlers; a message goes in as the browser would hand it over. */
function background(handlers: Handlers) {
  const listening = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  answerMessages(handlers);
  const listener = listening.mock.lastCall?.[0] as unknown as Listener;
  return (raw: unknown, from: object = OWN): Promise<unknown> =>
    new Promise((resolve) => {
      if (listener(raw, from, resolve) !== true) resolve(SILENCE);
    });
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the background', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'arrived'],
    ['a list', [arrived]],
    ['no kind', { place: PLACE }],
    ['an unknown kind', { kind: 'erase-everything' }],
    ['the name of an object’s own part', { kind: 'constructor' }],
    ['an arrival without a place', { kind: 'arrived', arrival: 'navigate', since: 1_000 }],
    ['an arrival of an unknown sort', { ...arrived, arrival: 'teleport' }],
    ['a place that is too long', { ...arrived, place: 'x'.repeat(2_001) }],
    ['an attempt without a time', { ...tried, at: undefined }],
    ['an attempt before 1970', { ...tried, at: -1 }],
    ['an end that is none', { kind: 'settled', place: PLACE, at: 1, outcome: 'tried' }],
    ['a signal that does not exist', { kind: 'noticed', place: PLACE, signals: ['rain'] }],
    ['a pause of an unknown length', { kind: 'pause', place: PLACE, advice: '*', length: 'never' }],
  ])('ignores %s', async (_, raw) => {
    const handlers = silent();
    expect(await background(handlers)(raw)).toBe(SILENCE);
    for (const handle of Object.values(handlers)) expect(handle).not.toHaveBeenCalled();
  });

  it('ignores other extensions and whoever does not say who they are', async () => {
    const handlers = silent();
    const send = background(handlers);
    expect(await send(arrived, { id: 'another-extension' })).toBe(SILENCE);
    expect(await send(arrived, {})).toBe(SILENCE);
    expect(handlers.arrived).not.toHaveBeenCalled();
  });

  it.each<[Record<string, unknown>, unknown]>([
    [arrived, NO_PAST],
    [tried, null],
    [{ kind: 'settled', place: PLACE, at: 1, outcome: 'refused' }, { failures: 2 }],
    [{ kind: 'noticed', place: PLACE, signals: ['login-failed', 'edge'] }, null],
    [{ kind: 'foreseen', place: PLACE, signals: ['login-failed'] }, null],
    [{ kind: 'opened', cause: '1' }, null],
    [{ kind: 'pause', place: PLACE, advice: '*', length: 'today' }, { pauses: [] }],
    [{ kind: 'open-guide', at: 'check-spam' }, null],
  ])('answers %o', async (message, answer) => {
    expect(await background(silent())(message)).toEqual(answer);
  });

  it('hands on what it knows of a message and nothing else', async () => {
    const handlers = silent();
    await background(handlers)({ ...tried, password: 'secret' });
    expect(handlers.tried).toHaveBeenCalledWith(tried, { tab: null, opener: null, private: false });
  });

  it('knows the tab, and whether its window is private', async () => {
    const handlers = silent();
    const send = background(handlers);
    await send(arrived, { ...OWN, tab: { id: 7, openerTabId: 3, incognito: true } });
    await send(arrived, { ...OWN, tab: { id: 8, incognito: false } });
    await send(arrived);
    expect(vi.mocked(handlers.arrived).mock.calls.map(([, sender]) => sender)).toEqual([
      { tab: 7, opener: 3, private: true },
      { tab: 8, opener: null, private: false },
      { tab: null, opener: null, private: false },
    ]);
  });

  it('answers one message after the other, in the order they came', async () => {
    const order: string[] = [];
    const slow = async () => {
      order.push('told of an attempt');
      await new Promise((resume) => setTimeout(resume, 20));
      order.push('attempt written');
      return null;
    };
    const asked = async () => {
      order.push('asked');
      return NO_PAST;
    };
    const send = background({ ...silent(), tried: slow, arrived: asked });
    await Promise.all([send(tried), send(arrived)]);
    expect(order).toEqual(['told of an attempt', 'attempt written', 'asked']);
  });

  it('answers null where it fails, at once or later, and goes on answering', async () => {
    const fails = () => {
      throw new Error('at once');
    };
    const send = background({ ...silent(), tried: () => Promise.reject(new Error('later')), opened: fails });
    expect(await send(tried)).toBeNull();
    expect(await send({ kind: 'opened', cause: '1' })).toBeNull();
    expect(await send(arrived)).toEqual(NO_PAST);
  });
});

describe('what a page says it notices', () => {
  const answers = (answer: () => Promise<unknown>) => {
    const run = vi.fn(async () => [{ frameId: 0, result: await answer() }]);
    vi.stubGlobal('chrome', { scripting: { executeScript: run } });
    return { run, report: reportOf(7) };
  };

  it('is asked of the page itself, not of its frames', async () => {
    const report = { signals: ['login-failed'], place: PLACE };
    const asked = answers(async () => report);
    expect(await asked.report).toEqual(report);
    expect(asked.run).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [0] }, injectImmediately: true }),
    );
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a signal that does not exist', { signals: ['rain'], place: PLACE }],
    ['no place', { signals: [] }],
    ['a place that is too long', { signals: [], place: 'x'.repeat(2_001) }],
  ])('is unknown when it answers %s', async (_, answer) => {
    expect(await answers(async () => answer).report).toBeNull();
  });

  it('is unknown when no script of ours is there', async () => {
    expect(await answers(() => Promise.reject(new Error('no such tab'))).report).toBeNull();
  });

  it('is what the page script there sees, and nothing where there is none, or where it has ended', () => {
    const report = { signals: [], place: PLACE };
    expect(reportFrom(7).func()).toBeNull();
    const end = new AbortController();
    vi.stubGlobal('aideConnexion', { sight: report, ended: end.signal });
    expect(reportFrom(7).func()).toBe(report);
    end.abort();
    expect(reportFrom(7).func()).toBeNull();
    vi.unstubAllGlobals();
  });
});

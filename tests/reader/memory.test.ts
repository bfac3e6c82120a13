import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenAnswered } from '../../entrypoints/reader/answers.ts';
import { Memory } from '../../entrypoints/reader/memory.ts';
import { note, tell } from '../../entrypoints/watcher/talk.ts';
import { NO_PAST, type Past } from '../../lib/log-in/attempts.ts';
import type { SiteForm } from '../../lib/page/form-parts.ts';

vi.mock('../../entrypoints/watcher/talk.ts', () => ({ tell: vi.fn(), note: vi.fn() }));
vi.mock('../../entrypoints/reader/answers.ts', () => ({ whenAnswered: vi.fn() }));

const PLACE = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const form: SiteForm = {
  kind: 'login',
  block: document.createElement('form'),
  fields: [],
  shape: 'login:user,pass',
};
const remembered: Past = { attempt: { at: 7, form: form.shape }, failures: 1 };
const onNews = vi.fn();
let end: AbortController;
let memory: Memory;

/** What was told to the background of one kind. */
const told = (kind: string) =>
  vi
    .mocked(tell)
    .mock.calls.map(([message]) => message)
    .filter((message) => message.kind === kind);
/** The background answers this, after so many ms. */
const answers = (answer: unknown, ms = 0) =>
  vi.mocked(tell).mockImplementation(async () => {
    if (ms > 0) await new Promise((resume) => setTimeout(resume, ms));
    return answer as never;
  });
/** The watcher asked the background, which answers this, after so many ms. */
function watched(answer: Past | null, ms = 0): void {
  const past = ms > 0 ? new Promise<void>((resume) => setTimeout(resume, ms)).then(() => answer) : answer;
  memory = new Memory(onNews, { ended: end.signal, past: Promise.resolve(past) });
}
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

async function recalled(past: Past): Promise<void> {
  watched(past);
  await memory.recall(PLACE, 'navigate');
  answers({ failures: past.failures + 1 });
  onNews.mockClear();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  answers(null);
  end = new AbortController();
  watched(null);
});

afterEach(() => vi.useRealTimers());

describe('what the overlay begins with', () => {
  it('is what the background knew on arrival, and that it is on its way', async () => {
    const pauses = [{ advice: '*', place: null, until: null }];
    watched(Object.assign({ opened: '7', pauses, overlay: true }, NO_PAST));
    expect([memory.kept, memory.bringsOverlay]).toEqual([{ opened: null, pauses: null }, false]);
    await memory.recall(PLACE, 'navigate');
    expect([memory.kept, memory.bringsOverlay]).toEqual([{ opened: '7', pauses }, true]);
  });

  it('is nothing where nobody answers', async () => {
    watched(null);
    await memory.recall(PLACE, 'navigate');
    expect([memory.kept, memory.bringsOverlay]).toEqual([{ opened: null, pauses: null }, false]);
  });
});

describe('what happened before this page', () => {
  it('is asked for by a reader that was sent to the page before, and came late', async () => {
    answers({ ...remembered, tab: 3 });
    memory = new Memory(onNews, { ended: end.signal, past: null });
    await memory.recall(PLACE, 'navigate');
    expect(told('arrived')).toEqual([
      { kind: 'arrived', place: PLACE, arrival: 'navigate', since: performance.timeOrigin },
    ]);
    expect(memory.past).toEqual(remembered);
  });

  it('is known once, however often the page is judged meanwhile', async () => {
    watched(remembered);
    await Promise.all([memory.recall(PLACE, 'navigate'), memory.recall(PLACE, 'navigate')]);
    expect(told('arrived')).toEqual([]);
    expect(memory.past).toEqual(remembered);
    expect(memory.isKnown).toBe(true);
  });

  it('counts as nothing when the background does not answer', async () => {
    await memory.recall(PLACE, 'navigate');
    expect(memory.past).toEqual(NO_PAST);
    expect(memory.isKnown).toBe(true);
  });

  it('does not hold up help for more than half a second, and is used when it comes late', async () => {
    watched(remembered, 2_000);
    void memory.recall(PLACE, 'navigate');
    await pass(499);
    expect(onNews).not.toHaveBeenCalled();
    await pass(1);
    expect(onNews).toHaveBeenCalledTimes(1);
    expect(memory.past).toEqual(NO_PAST);
    await pass(1_500);
    expect(onNews).toHaveBeenCalledTimes(2);
    expect(memory.past).toEqual(remembered);
  });

  it('is asked for again when the tab arrives anew', async () => {
    await recalled(remembered);
    memory.start();
    expect(memory.past).toEqual(NO_PAST);
    expect(memory.isKnown).toBe(false);
    await memory.recall(PLACE, 'back_forward');
    expect(told('arrived')).toEqual([
      { kind: 'arrived', place: PLACE, arrival: 'back_forward', since: Date.now() },
    ]);
  });
});

describe('the end of an attempt', () => {
  it.each([
    ['refused', ['login-failed']],
    ['locked', ['account-locked']],
    ['refused', ['login-failed', 'account-locked']],
  ] as const)('is told once as %s when the page shows %s', async (outcome, signals) => {
    await recalled(remembered);
    await memory.settle(signals, PLACE, 'navigate');
    await memory.settle(signals, PLACE, 'navigate');
    expect(told('settled')).toEqual([{ kind: 'settled', place: PLACE, at: 7, outcome }]);
    expect(memory.past.failures).toBe(2);
    expect(onNews).toHaveBeenCalledTimes(1);
  });

  it('is not told where nothing was tried, nor where nothing went wrong', async () => {
    await recalled(NO_PAST);
    await memory.settle(['login-failed'], PLACE, 'navigate');
    await recalled(remembered);
    await memory.settle(['security-code', 'edge'], PLACE, 'navigate');
    expect(told('settled')).toEqual([]);
  });

  it('leaves the count as it was when the background does not answer', async () => {
    await recalled(remembered);
    answers(null);
    await memory.settle(['login-failed'], PLACE, 'navigate');
    expect(memory.past).toEqual(remembered);
    expect(onNews).not.toHaveBeenCalled();
  });

  it('is told again for the next attempt', async () => {
    await recalled(remembered);
    await memory.settle(['login-failed'], PLACE, 'navigate');
    memory.tried(form, PLACE);
    memory.answered();
    await memory.settle(['login-failed'], PLACE, 'navigate');
    expect(told('settled')).toHaveLength(2);
  });

  it('that went well is told for the attempt that succeeded, and leaves nothing behind', async () => {
    await recalled(remembered);
    memory.succeeded(PLACE);
    expect(told('settled')).toEqual([{ kind: 'settled', place: PLACE, at: 7, outcome: 'succeeded' }]);
    expect(memory.past).toEqual(NO_PAST);
    expect(memory.isKnown).toBe(true);
  });
});

describe('an attempt on this page', () => {
  it('is told with its time and form, and nothing of it was answered yet', async () => {
    await recalled(remembered);
    memory.tried(form, PLACE);
    expect(told('tried')).toEqual([{ kind: 'tried', place: PLACE, form: form.shape, at: Date.now() }]);
    expect(memory.trying).toEqual({ at: Date.now(), form: form.shape });
    expect(memory.past).toEqual({ ...remembered, attempt: null });
  });

  it('is noted for the page to come, also while the background has not yet said in which tab this is', async () => {
    watched(Object.assign({ tab: 3 }, NO_PAST), 2_000);
    const recalling = memory.recall(PLACE, 'navigate');
    await pass(1_000);
    memory.tried(form, PLACE);
    await pass(2_000);
    await recalling;
    memory.tried(form, PLACE);
    expect(vi.mocked(note).mock.calls.map(([{ tab }]) => tab)).toEqual([null, 3]);
  });

  it('is answered once, late or not, and judged anew then', async () => {
    await recalled(NO_PAST);
    memory.tried(form, PLACE);
    const at = Date.now();
    await pass(20_000);
    vi.mocked(whenAnswered).mock.calls[0]?.[1]();
    memory.answered();
    expect(memory.past.attempt).toEqual({ at, form: form.shape });
    expect(memory.trying).toBeNull();
    expect(onNews).toHaveBeenCalledTimes(1);
  });

  it('that the watcher told of is waited for, and not told again', () => {
    memory.wait({ at: Date.now(), form: form.shape });
    expect(told('tried')).toEqual([]);
    expect(memory.trying?.form).toBe(form.shape);
    expect(whenAnswered).toHaveBeenCalledTimes(1);
  });

  it('replaces the one before, whose answer is no longer waited for', () => {
    memory.tried(form, PLACE);
    memory.tried(form, PLACE);
    const waits = vi.mocked(whenAnswered).mock.calls.map(([, , signal]) => signal.aborted);
    expect(waits).toEqual([true, false]);
  });

  it('is dropped when the user goes elsewhere, and nothing is dropped where nothing was tried', () => {
    memory.left();
    expect(told('dropped')).toEqual([]);
    memory.tried(form, PLACE);
    memory.left();
    memory.answered();
    expect(told('dropped')).toHaveLength(1);
    expect(memory.past.attempt).toBeNull();
    expect(onNews).not.toHaveBeenCalled();
  });

  it('is no longer waited for when the extension is updated or removed', () => {
    memory.tried(form, PLACE);
    end.abort();
    expect(vi.mocked(whenAnswered).mock.calls[0]?.[2].aborted).toBe(true);
  });
});

describe('the name of a failed log-in, so that it opens the panel once', () => {
  it('is the time of its attempt', async () => {
    await recalled(remembered);
    await memory.settle(['login-failed'], PLACE, 'navigate');
    expect(memory.cause).toBe('7');
  });

  it('is the page itself where nobody saw the attempt, and stays the same', async () => {
    await memory.settle(['login-failed'], PLACE, 'navigate');
    const first = memory.cause;
    expect(first).toBe(String(performance.timeOrigin));
    await memory.settle(['login-failed'], PLACE, 'navigate');
    expect(memory.cause).toBe(first);
  });

  it('says that the page was only loaded again or gone back to', async () => {
    for (const arrival of ['reload', 'back_forward'] as const) {
      memory.start();
      await memory.settle(['login-failed'], PLACE, arrival);
      expect(memory.cause).toBe('reloaded');
    }
  });

  it('is none where no log-in failed', async () => {
    await memory.settle(['account-locked'], PLACE, 'navigate');
    expect(memory.cause).toBeNull();
  });
});

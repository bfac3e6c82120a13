import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScriptAnswer } from '../../entrypoints/page/script-answer.ts';

/** One request as the page's own timeline holds it. */
class Timing {
  name = '';
  startTime = 0;
  initiatorType = 'fetch';
  responseStatus = 200;
}

const LOG_IN = `${location.origin}/connexion`;
const POLL = `${location.origin}/etat`;
const asked = (name: string, startTime: number, more: Partial<Timing> = {}) =>
  Object.assign(new Timing(), { name, startTime, ...more });

let tell: (entries: Timing[]) => void;
let timeline: Timing[];
const answered = vi.fn();
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  answered.mockReset();
  timeline = [];
  end = new AbortController();
  vi.stubGlobal('PerformanceResourceTiming', Timing);
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(told: (list: { getEntries: () => Timing[] }) => void) {
        tell = (entries) => told({ getEntries: () => entries });
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => timeline as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Each story has a day of its own: what was pressed before is remembered by the page. */
let day = 0;
function pressed(): number {
  day += 1_000_000;
  return day;
}

describe('the answer to a log-in that a script sends', () => {
  it.each<[string, boolean, (press: number) => Timing]>([
    ['is what the press began', true, (press) => asked(LOG_IN, press + 5)],
    ['may begin a little later', true, (press) => asked(LOG_IN, press + 900)],
    [
      'may be an older kind of request',
      true,
      (press) => asked(LOG_IN, press, { initiatorType: 'xmlhttprequest' }),
    ],
    ['is not what began before', false, (press) => asked(LOG_IN, press - 500)],
    ['is not what began long after', false, (press) => asked(LOG_IN, press + 5_000)],
    ['is no picture', false, (press) => asked(LOG_IN, press, { initiatorType: 'img' })],
    ['is not what another host is told', false, (press) => asked('https://stats.example/hit', press)],
    ['is not what the page asks for all the time', false, (press) => asked(`${POLL}?t=3`, press + 5)],
  ])('%s', (_, is, entry) => {
    const press = pressed();
    timeline = [asked(`${POLL}?t=1`, press - 900), asked(`${POLL}?t=2`, press - 400)];
    const answer = new ScriptAnswer(press, answered, end.signal);
    tell([entry(press)]);
    expect(answer.hasCome).toBe(is);
    vi.advanceTimersByTime(10_000);
    expect(answered).toHaveBeenCalledTimes(is ? 1 : 0);
  });

  it('is not held up by what the page asks for all the time', () => {
    const press = pressed();
    timeline = [asked(POLL, press - 400)];
    new ScriptAnswer(press, answered, end.signal);
    tell([asked(LOG_IN, press)]);
    for (let times = 0; times < 20; times += 1) {
      vi.advanceTimersByTime(200);
      tell([asked(POLL, press + 200 * times)]);
    }
    expect(answered).toHaveBeenCalledOnce();
  });

  it('may be the same request as that of the log-in before', () => {
    const first = pressed();
    new ScriptAnswer(first, answered, end.signal);
    timeline = [asked(LOG_IN, first + 5)];
    const second = new ScriptAnswer(first + 60_000, answered, end.signal);
    tell([asked(LOG_IN, first + 60_005)]);
    expect(second.hasCome).toBe(true);
  });

  it('that is an error is shown sooner', () => {
    const press = pressed();
    new ScriptAnswer(press, answered, end.signal);
    tell([asked(LOG_IN, press, { responseStatus: 401 })]);
    vi.advanceTimersByTime(1_000);
    expect(answered).toHaveBeenCalledOnce();
  });

  it('is no longer waited for when something else has come', () => {
    const press = pressed();
    new ScriptAnswer(press, answered, end.signal);
    tell([asked(LOG_IN, press)]);
    end.abort();
    vi.advanceTimersByTime(10_000);
    expect(answered).not.toHaveBeenCalled();
  });
});

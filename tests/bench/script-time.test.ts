import { describe, expect, it } from 'vitest';
import { scriptTime, type TraceEvent } from './script-time.ts';

const SITE = 'https://activitepartielle.emploi.gouv.fr';

/** An event of the page's thread, from and for so many ms. */
function event(name: string, from: number, ms: number, args: TraceEvent['args'] = {}): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts: from * 1_000, dur: ms * 1_000, tdur: ms * 1_000, args };
}

const ofPage = { data: { url: `${SITE}/aparts/login` } };
const ofExtension = { data: { url: 'chrome-extension://abc/page.js' } };
const commit = event('CommitLoad', 0, 0, ofPage);

const timeOf = (...events: TraceEvent[]) => scriptTime([commit, ...events], SITE);

describe('the script time of a trace', () => {
  it('counts what contains another event once', () => {
    const inject = event('ScriptInjection::InjectJs', 10, 5, {});
    const evaluate = event('EvaluateScript', 11, 3, ofExtension);
    expect(timeOf(inject, evaluate)).toEqual({ notOfPage: 5, ofExtension: 5 });
  });

  it('does not depend on the order in which the events came', () => {
    const inject = event('ScriptInjection::InjectJs', 10, 5);
    const evaluate = event('EvaluateScript', 10, 3, ofExtension);
    expect(timeOf(evaluate, inject)).toEqual(timeOf(inject, evaluate));
  });

  it('leaves the functions of the page to the page', () => {
    const timer = event('TimerFire', 10, 5);
    const tick = event('FunctionCall', 11, 4, ofPage);
    expect(timeOf(timer, tick)).toEqual({ notOfPage: 1, ofExtension: 0 });
  });

  it('counts what the extension does inside of something the page set off', () => {
    const timer = event('TimerFire', 10, 10);
    const tick = event('FunctionCall', 10, 4, ofPage);
    const observer = event('RunMicrotasks', 15, 4, { worldName: 'Aide' });
    const inner = event('FunctionCall', 16, 2, ofExtension);
    expect(timeOf(timer, tick, observer, inner)).toEqual({ notOfPage: 6, ofExtension: 4 });
  });

  it('does not count other threads, other processes and what is not script', () => {
    const worker = { ...event('FunctionCall', 10, 5, ofExtension), tid: 2 };
    const background = { ...event('FunctionCall', 10, 5, ofExtension), pid: 2 };
    const layout = event('Layout', 10, 5);
    expect(timeOf(worker, background, layout)).toEqual({ notOfPage: 0, ofExtension: 0 });
  });

  it('counts the time on the thread, not the wait for a core', () => {
    expect(timeOf({ ...event('EvaluateScript', 10, 9), tdur: 2_000 })).toMatchObject({ notOfPage: 2 });
  });

  it('knows the page by its functions when it was loaded before', () => {
    const tick = event('FunctionCall', 10, 4, ofPage);
    expect(scriptTime([tick], SITE)).toEqual({ notOfPage: 0, ofExtension: 0 });
  });

  it('is unknown when the page is not in it', () => {
    expect(scriptTime([event('EvaluateScript', 0, 1)], SITE)).toBeUndefined();
  });
});

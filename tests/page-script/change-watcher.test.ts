import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeWatcher, type Looked } from '../../entrypoints/page/change-watcher.ts';

/** The browser's own observer, whose changes are told by hand. */
class Observer {
  static last: Observer | undefined;
  observed: Node[] = [];
  private readonly told: () => void;

  constructor(told: () => void) {
    this.told = told;
    Observer.last = this;
  }
  observe(node: Node): void {
    this.observed.push(node);
  }
  disconnect(): void {
    this.observed = [];
  }
  change(): void {
    if (this.observed.length > 0) this.told();
  }
}

let watcher: ChangeWatcher;
let found: Looked;
const look = vi.fn(() => found);
const asleep = vi.fn();
const change = () => Observer.last?.change();
const isWatching = () => (Observer.last?.observed.length ?? 0) > 0;
const pass = (ms: number) => vi.advanceTimersByTime(ms);

function newChangeWatcher(): ChangeWatcher {
  watcher = new ChangeWatcher(look, asleep);
  watcher.lookSoon();
  pass(100);
  look.mockClear();
  return watcher;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', Observer);
  found = { isNew: false, keepWatching: false, trees: [document] };
  look.mockClear();
  asleep.mockClear();
});

afterEach(() => {
  watcher.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a page that changes', () => {
  it('is first looked at a twentieth of a second after it is worth it, once, however often that is said', () => {
    watcher = new ChangeWatcher(look, asleep);
    watcher.lookSoon();
    watcher.lookSoon();
    pass(49);
    expect(look).not.toHaveBeenCalled();
    pass(1);
    expect(look).toHaveBeenCalledTimes(1);
    pass(1_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('for the first time after the look as it was loaded is looked at as soon', () => {
    watcher = new ChangeWatcher(look, asleep);
    watcher.lookNow();
    look.mockClear();
    change();
    pass(49);
    expect(look).not.toHaveBeenCalled();
    pass(1);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is looked at once for all the changes that come together', () => {
    newChangeWatcher();
    change();
    change();
    pass(400);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is not listened to between a change and the look at it', () => {
    newChangeWatcher();
    change();
    expect(isWatching()).toBe(false);
    pass(400);
    expect(isWatching()).toBe(true);
  });

  it('to no effect is looked at less and less often, but no less than every 0.4 seconds', () => {
    newChangeWatcher();
    const waits = [100, 200, 400, 400];
    for (const wait of waits) {
      change();
      pass(wait - 1);
      expect(look).not.toHaveBeenCalled();
      pass(1);
      expect(look).toHaveBeenCalledTimes(1);
      look.mockClear();
    }
  });

  it('and shows something new is looked at soon again', () => {
    newChangeWatcher();
    change();
    found = { ...found, isNew: true };
    pass(200);
    look.mockClear();
    change();
    pass(100);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('without a pause costs a few looks a second', () => {
    found = { ...found, keepWatching: true };
    newChangeWatcher();
    for (let ms = 0; ms < 10_000; ms += 10) {
      change();
      pass(10);
    }
    expect(look.mock.calls.length).toBeLessThanOrEqual(26);
    expect(look.mock.calls.length).toBeGreaterThan(20);
  });

  it('is watched in its frames too', () => {
    const frame = document.implementation.createHTMLDocument();
    found = { ...found, trees: [document, frame] };
    newChangeWatcher();
    expect(Observer.last?.observed).toEqual([document, frame]);
  });
});

describe('a page with nothing of interest', () => {
  it('is no longer watched after five seconds', () => {
    newChangeWatcher();
    pass(4_899);
    expect(isWatching()).toBe(true);
    expect(asleep).not.toHaveBeenCalled();
    pass(1);
    expect(isWatching()).toBe(false);
    expect(asleep).toHaveBeenCalledOnce();
    change();
    pass(10_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('is looked at again and again where its components are still to come, for five seconds', () => {
    found = { ...found, mayGrow: true };
    newChangeWatcher();
    watcher.lookSoon();
    pass(4_000);
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(8);
    pass(2_000);
    look.mockClear();
    pass(60_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('does not keep the watcher awake by changing', () => {
    newChangeWatcher();
    for (let ms = 0; ms < 6_000; ms += 50) {
      change();
      pass(50);
    }
    expect(isWatching()).toBe(false);
    expect(asleep).toHaveBeenCalled();
  });

  it('is looked at again when the user does something', () => {
    newChangeWatcher();
    pass(5_000);
    watcher.wake();
    pass(100);
    expect(look).toHaveBeenCalledTimes(1);
    expect(isWatching()).toBe(true);
    pass(5_000);
    expect(isWatching()).toBe(false);
  });

  it('is not looked at for the end of a transition while the watcher sleeps', () => {
    newChangeWatcher();
    pass(5_000);
    watcher.changed();
    pass(1_000);
    expect(look).not.toHaveBeenCalled();
  });
});

describe('a page with a log-in form', () => {
  it('is watched as long as the form is there', () => {
    found = { ...found, keepWatching: true };
    newChangeWatcher();
    pass(3_600_000);
    expect(isWatching()).toBe(true);
    found = { ...found, keepWatching: false };
    change();
    pass(400);
    expect(isWatching()).toBe(false);
  });

  it('is looked at for the end of a transition, which no change tells', () => {
    found = { ...found, keepWatching: true };
    newChangeWatcher();
    pass(60_000);
    watcher.changed();
    pass(200);
    expect(look).toHaveBeenCalledTimes(1);
  });
});

describe('when the extension is updated or removed', () => {
  it('nothing is watched or looked at any more', () => {
    found = { ...found, keepWatching: true };
    newChangeWatcher();
    change();
    watcher.close();
    pass(1_000);
    watcher.wake();
    pass(1_000);
    expect(look).not.toHaveBeenCalled();
    expect(isWatching()).toBe(false);
  });

  it('while the page is being looked at, watching ends with that look', () => {
    found = { ...found, keepWatching: true };
    newChangeWatcher();
    look.mockImplementationOnce(() => {
      watcher.close();
      return found;
    });
    change();
    pass(400);
    expect(isWatching()).toBe(false);
  });
});

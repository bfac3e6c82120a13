import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { Session } from '../../entrypoints/overlay/session.ts';
import type { StageCallbacks } from '../../entrypoints/overlay/stage-callbacks.ts';
import type { Doors } from '../../lib/doors/bare.ts';
import type { Desk, Sight } from '../../lib/overlay/desk.ts';
import type { State } from '../../lib/overlay/state.ts';
import { type Pause, pauseOf } from '../../lib/pauses/pauses.ts';
import { NO_KEYS } from '../../lib/settings/commands.ts';

const HINT: Sight = { signals: ['security-code'], place: 'p', cause: null };
const REFUSED: Sight = { signals: ['login-failed'], place: 'p', cause: '1' };

let drawn: State | null;
let said: (() => string)[];
let callbacks: StageCallbacks;
let desk: Desk;
let opened: string | null;
let onArrival: readonly Pause[] | null;
let doors: Doors;
let press: (command: string) => boolean;
let stage: Record<'enter' | 'leave' | 'mend' | 'assign' | 'allowCapsLockNote' | 'point' | 'type', Mock>;
let changePauses: (pauses: readonly Pause[]) => void;

beforeEach(() => {
  vi.useFakeTimers();
  drawn = null;
  opened = null;
  onArrival = null;
  said = [];
  stage = {
    enter: vi.fn((open: () => void) => open()),
    leave: vi.fn(() => false),
    mend: vi.fn(),
    assign: vi.fn(),
    allowCapsLockNote: vi.fn(),
    point: vi.fn(),
    type: vi.fn(),
  };
  doors = {
    pauses: vi.fn(async () => []),
    opened: vi.fn(async () => null),
    pause: vi.fn(async () => ({ pauses: [] })),
    guide: vi.fn(async () => null),
    watchPauses: (changed) => {
      changePauses = changed;
    },
    keys: vi.fn(async () => ({ ...NO_KEYS, overlay: 'Alt + J' })),
    watchCommands: (obey) => {
      press = obey;
    },
  };
});

afterEach(() => {
  vi.useRealTimers();
});

async function start(sight: Sight) {
  const ended = new AbortController().signal;
  desk = {
    sight,
    ended,
    keepClear: () => [],
    messages: () => [],
    codeField: () => null,
    codePicture: () => null,
    opened,
    pauses: onArrival,
  };
  const raise = (on: StageCallbacks) => {
    callbacks = on;
    return {
      ...stage,
      draw: (state: State) => {
        drawn = state;
      },
      say: (text: () => string) => void said.push(text),
      clear: () => {
        drawn = null;
      },
    };
  };
  new Session(desk, doors, raise).start();
  await settled();
}

async function see(sight: Sight) {
  desk.sight = sight;
  desk.onSight?.(sight);
  await settled();
}

/** By then the pauses are followed, and the keys are not yet asked for. */
const settled = () => vi.advanceTimersByTimeAsync(0);
const ids = () => drawn?.advice.map(({ id }) => id);

it('a hint is shown as a chip', async () => {
  await start(HINT);
  expect(drawn?.size).toBe('chip');
  expect(ids()).toEqual(['security-code']);
});

it('a refused log-in opens the card', async () => {
  await start(REFUSED);
  expect(drawn?.size).toBe('card');
  expect(ids()).toEqual(['recover-credentials', 'check-spam', 'existing-asp-account']);
});

it('a refusal that has opened the card before is a chip', async () => {
  opened = '1';
  await start(REFUSED);
  expect(drawn?.size).toBe('chip');
});

it('a refusal on a page with a hint opens the card, and that is noted once', async () => {
  await start(HINT);
  await see(REFUSED);
  await see({ ...REFUSED, signals: ['login-failed', 'security-code'] });
  expect(drawn?.size).toBe('card');
  expect(vi.mocked(doors.opened).mock.calls).toEqual([['1']]);
});

it('the card that was reduced is not opened again by the same refusal', async () => {
  await start(REFUSED);
  callbacks.reduce();
  await see({ ...REFUSED, signals: ['login-failed', 'security-code'] });
  expect(drawn?.size).toBe('chip');
});

it('the card that was reduced stays so where the page takes its message away and shows it again', async () => {
  await start(REFUSED);
  callbacks.reduce();
  await see({ ...REFUSED, signals: [], cause: null });
  await vi.advanceTimersByTimeAsync(5_000);
  await see(REFUSED);
  expect(drawn?.size).toBe('chip');
  await vi.advanceTimersByTimeAsync(5_000);
  await see({ ...REFUSED, cause: '2' });
  expect(drawn?.size).toBe('card');
});

it('nothing is shown before the pauses are known', async () => {
  let answer: (pauses: Pause[]) => void = () => undefined;
  vi.mocked(doors.pauses).mockReturnValue(new Promise((done) => (answer = done)));
  await start(HINT);
  await see({ ...HINT, signals: ['security-code', 'edge'] });
  expect(drawn).toBeNull();
  answer([pauseOf('edge', 'always', 'p', 0)]);
  await settled();
  expect(ids()).toEqual(['security-code', 'switch-browser']);
});

it('paused advice is left out, and nothing is left when all of it is', async () => {
  vi.mocked(doors.pauses).mockResolvedValue([pauseOf('*', 'page', 'p', 0)]);
  await start(REFUSED);
  expect(drawn).toBeNull();
});

it('the overlay leaves when there is nothing to say any more', async () => {
  await start(HINT);
  await see({ ...HINT, signals: [] });
  expect(drawn).toBeNull();
});

it('« Masquer ce conseil » takes the advice away at once and is remembered', async () => {
  await start(REFUSED);
  callbacks.show({ kind: 'mask', ids: ['check-spam'] });
  callbacks.pause('30-days');
  expect(ids()).toEqual(['recover-credentials', 'existing-asp-account']);
  expect(drawn?.farewell).toBe('30-days');
  expect(doors.pause).toHaveBeenCalledExactlyOnceWith('check-spam', '30-days', 'p');
});

it('« Masquer » takes all the advice away that is shown, each under its own name', async () => {
  await start(REFUSED);
  callbacks.show({ kind: 'mask', ids: ids() ?? [] });
  callbacks.pause('today');
  expect([ids(), drawn?.farewell]).toEqual([[], 'today']);
  const kept = vi.mocked(doors.pause).mock.calls.map(([id]) => id);
  expect(kept).toEqual(['recover-credentials', 'check-spam', 'existing-asp-account']);
});

describe('the card', () => {
  it.each<[string, Sight['signals']]>([
    ['a locked account', ['account-locked']],
    ['an account without establishment', ['no-establishment']],
    ['a SIRET that is known', ['siret-registered']],
    ['a wrong code', ['security-code', 'code-refused']],
    ['an outage', ['service-unavailable']],
  ])('opens for %s, once', async (_, signals) => {
    await start({ ...HINT, signals });
    expect(drawn?.size).toBe('card');
    callbacks.reduce();
    await see({ ...HINT, signals: [...signals, 'edge'] });
    expect(drawn?.size).toBe('chip');
    expect(doors.opened).toHaveBeenCalledOnce();
  });

  it('stays a chip where the same trouble has opened it before in this tab', async () => {
    opened = 'locked p';
    await start({ ...HINT, signals: ['account-locked'] });
    expect(drawn?.size).toBe('chip');
  });

  it('points at the link that goes with the choice', async () => {
    await start(REFUSED);
    callbacks.act({ label: '', does: 'turn', to: 'lost-password' });
    expect(stage.point).toHaveBeenCalledExactlyOnceWith("J'ai oublié mon mot de passe");
    callbacks.happened({ kind: 'pointed' });
    expect(drawn?.size).toBe('chip');
  });

  it('opens the request that is begun, in the guide', async () => {
    await start(REFUSED);
    callbacks.act({ label: '', does: 'open', at: 'assistance/3-refus' });
    expect(doors.guide).toHaveBeenCalledExactlyOnceWith('assistance/3-refus');
  });

  it('opens its list at the advice that is asked for', async () => {
    await start(REFUSED);
    callbacks.act({ label: '', does: 'read', advice: 'check-spam' });
    expect(drawn?.face).toEqual({ kind: 'list', at: 'check-spam' });
  });

  it('makes room for whoever goes to the code', async () => {
    await start({ ...HINT, signals: ['security-code', 'code-refused'] });
    callbacks.act({ label: '', does: 'type' });
    expect([drawn?.size, stage.type.mock.calls.length]).toEqual(['chip', 1]);
  });

  it('knows when the trouble was met', async () => {
    await start({ ...HINT, signals: ['service-unavailable'] });
    const met = drawn?.at;
    expect(met).toBeGreaterThan(Date.now() - 1000);
    await see({ ...HINT, signals: ['service-unavailable', 'edge'] });
    expect(drawn?.at).toBe(met);
  });
});

it('« réafficher » in the popup brings the advice back at once', async () => {
  vi.mocked(doors.pauses).mockResolvedValue([pauseOf('*', 'always', 'p', 0)]);
  await start(HINT);
  changePauses([]);
  expect(ids()).toEqual(['security-code']);
});

it('a pause from the popup takes the overlay away at once', async () => {
  await start(HINT);
  changePauses([pauseOf('*', 'always', 'p', 0)]);
  expect(drawn).toBeNull();
});

describe('pauses known since the page was reached', () => {
  const paused = [pauseOf('*', 'always', 'p', 0)];

  it('are not waited for again', async () => {
    onArrival = [];
    vi.mocked(doors.pauses).mockReturnValue(new Promise(() => undefined));
    await start(HINT);
    expect(ids()).toEqual(['security-code']);
  });

  it('keep the overlay away at once', async () => {
    onArrival = paused;
    vi.mocked(doors.pauses).mockReturnValue(new Promise(() => undefined));
    await start(HINT);
    expect(drawn).toBeNull();
  });

  it('give way to those that the user chose since', async () => {
    onArrival = [];
    vi.mocked(doors.pauses).mockResolvedValue(paused);
    await start(HINT);
    expect(drawn).toBeNull();
  });

  it('give way to those that the user took back since', async () => {
    onArrival = paused;
    await start(HINT);
    expect(ids()).toEqual(['security-code']);
  });
});

it('new advice is announced once, by what happened, the same advice not again', async () => {
  await start(REFUSED);
  await see({ ...REFUSED });
  expect(said.map((text) => text())).toEqual([
    expect.stringMatching(/^Connexion refusée\. 3 conseils à la fin de la page\./),
  ]);
});

it('an extension that was just updated leaves the page without an error', async () => {
  vi.mocked(doors.pauses).mockRejectedValue(new Error('Extension context invalidated.'));
  await start(HINT);
  expect(drawn).toBeNull();
});

describe('the keys that the user chose', () => {
  it('open the card and lead into it, and back out again', async () => {
    await start(HINT);
    press('overlay');
    expect([drawn?.size, stage.enter.mock.calls.length]).toEqual(['card', 1]);
    stage.leave.mockReturnValue(true);
    press('overlay');
    expect(stage.enter).toHaveBeenCalledOnce();
  });

  it('bring the help back that was closed', async () => {
    await start(HINT);
    callbacks.close();
    expect(drawn).toBeNull();
    press('overlay');
    expect(drawn?.size).toBe('card');
  });

  it('show nothing where there is nothing to say', async () => {
    vi.mocked(doors.pauses).mockResolvedValue([pauseOf('*', 'always', 'p', 0)]);
    await start(HINT);
    press('overlay');
    expect(drawn).toBeNull();
  });

  it('mend the security code, also where the help was closed', async () => {
    await start(HINT);
    callbacks.close();
    press('security-code');
    expect(stage.mend).toHaveBeenCalledOnce();
  });

  it('do not touch the code where its advice is paused, or where there is none', async () => {
    await start(HINT);
    changePauses([pauseOf('security-code', 'page', 'p', 0)]);
    press('security-code');
    await see(REFUSED);
    press('security-code');
    expect(stage.mend).not.toHaveBeenCalled();
  });

  it('are asked for as the help is drawn, said as they are really assigned, and asked for again when the page is seen again', async () => {
    await start(HINT);
    expect(drawn).not.toBeNull();
    await vi.waitFor(() => expect(stage.assign).toHaveBeenLastCalledWith({ ...NO_KEYS, overlay: 'Alt + J' }));
    expect(said[0]?.()).toContain('Alt + J.');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(doors.keys).toHaveBeenCalledTimes(2);
  });
});

it('a key is obeyed from the moment the help is there', async () => {
  onArrival = [];
  const started = start(HINT);
  press('security-code');
  expect(stage.mend).toHaveBeenCalledOnce();
  await started;
});

it('help that was just drawn leaves when the extension is gone before its pauses can be followed', async () => {
  onArrival = [];
  doors.watchPauses = () => {
    throw new TypeError('There is no storage any more.');
  };
  await start(HINT);
  expect(drawn).toBeNull();
});

describe('notes that go with no advice', () => {
  it('may be shown where there is nothing else to say', async () => {
    await start({ ...HINT, signals: [] });
    expect([drawn, stage.allowCapsLockNote.mock.lastCall]).toEqual([null, [true]]);
  });

  it('are silent while the whole help is paused, not while one advice is', async () => {
    await start(HINT);
    changePauses([pauseOf('security-code', 'always', 'p', 0)]);
    expect(stage.allowCapsLockNote).toHaveBeenLastCalledWith(true);
    changePauses([pauseOf('*', 'today', 'p', Date.now())]);
    expect(stage.allowCapsLockNote).toHaveBeenLastCalledWith(false);
  });

  it('are silent once the extension is gone', async () => {
    vi.mocked(doors.pauses).mockRejectedValue(new Error('Extension context invalidated.'));
    await start(HINT);
    expect(stage.allowCapsLockNote).toHaveBeenLastCalledWith(false);
  });
});

import { announcement } from '../../components/overlay/announcement.ts';
import type { Advice } from '../../lib/advice/advice.ts';
import type { Action, Lead, TurnId } from '../../lib/advice/card.ts';
import { adviceFor } from '../../lib/advice/choose.ts';
import { leadFor } from '../../lib/advice/lead.ts';
import type { Doors } from '../../lib/doors/bare.ts';
import { type Desk, hasOpened } from '../../lib/overlay/desk.ts';
import { type Event, isShown, NOTHING, newsIn, next, type State } from '../../lib/overlay/state.ts';
import { type Face, ringOf } from '../../lib/overlay/view.ts';
import type { PauseLength } from '../../lib/pauses/pauses.ts';
import { type Keys, NO_KEYS } from '../../lib/settings/commands.ts';
import { KnownPauses } from './known-pauses.ts';
import { obey } from './obey.ts';
import type { SessionStage, StageCallbacks } from './stage-callbacks.ts';

/** The overlay's life on one page. */
export class Session {
  #state: State = NOTHING;
  #cause: string | null = null;
  #causeSince = 0;
  #foldedCause: string | null = null;
  #keys: Keys = NO_KEYS;
  readonly #desk: Desk;
  readonly #doors: Doors;
  readonly #pauses: KnownPauses;
  readonly #stage: SessionStage;

  constructor(desk: Desk, doors: Doors, raise: (on: StageCallbacks) => SessionStage) {
    this.#desk = desk;
    this.#doors = doors;
    this.#pauses = new KnownPauses(desk, doors);
    this.#stage = raise({
      open: () => this.#happened({ kind: 'opened' }),
      reduce: () => this.#fold('reduced'),
      close: () => this.#fold('closed'),
      happened: (event) => this.#happened(event),
      show: (face) => this.#turn(face),
      act: (action) => this.#act(action),
      pause: (length) => this.#pause(length),
    });
  }

  start(): void {
    this.#desk.onSight = () => this.#look();
    this.#look();
    this.#doors.watchCommands((command) => this.#obey(command), this.#desk.ended);
    const learn = (keys: Keys) => {
      this.#keys = keys;
      this.#stage.assign(keys);
    };
    const askKeys = () => document.hidden || this.#orLeave(this.#doors.keys().then(learn));
    document.addEventListener('visibilitychange', askKeys, { signal: this.#desk.ended });
    askKeys();
    this.#orLeave(this.#followPauses());
  }

  async #followPauses(): Promise<void> {
    if (this.#desk.ended.aborted) return;
    const changed = () => this.#happened({ kind: 'unpaused', advice: this.#adviceNow() });
    await this.#pauses.follow(changed, () => this.#look());
  }

  #look(): void {
    if (!this.#pauses.now || this.#desk.ended.aborted) return;
    const opens = this.#opensFor(this.#causeNow());
    const { place, signals } = this.#desk.sight;
    this.#happened({ kind: 'seen', place, signals, advice: this.#adviceNow(), at: this.#causeSince, opens });
  }

  /** A refusal is named by its attempt, anything else by the page that shows it. */
  #causeNow(): string | null {
    const { cause, place, signals } = this.#desk.sight;
    const lead = this.#leadNow();
    if (signals.includes('login-failed')) return cause;
    return lead?.opens ? `${lead.id} ${place}` : null;
  }

  /** The card opens by itself once for each cause, and not for the one whose card the user has folded. */
  #opensFor(cause: string | null): boolean {
    if (cause === this.#cause) return false;
    this.#cause = cause;
    this.#causeSince = Date.now();
    if (cause === null || cause === this.#foldedCause || hasOpened(cause, this.#desk.opened)) return false;
    this.#orLeave(this.#doors.opened(cause));
    return true;
  }

  #fold(kind: 'reduced' | 'closed'): void {
    this.#foldedCause = this.#cause;
    this.#happened({ kind });
  }

  #obey(command: string): boolean {
    const advice = this.#adviceNow().map(({ id }) => id);
    const open = () => this.#happened({ kind: 'opened' });
    const turn = (id: TurnId) => this.#turn({ kind: 'turn', id });
    return obey(command, { advice, stage: this.#stage, open, turn });
  }

  #act(action: Action): void {
    if (action.does === 'turn') this.#turn({ kind: 'turn', id: action.to });
    if (action.does === 'read') this.#turn({ kind: 'list', at: action.advice });
    if (action.does === 'open') this.#orLeave(this.#doors.guide(action.at));
    if (action.does === 'type') {
      this.#happened({ kind: 'reduced' });
      this.#stage.type();
    }
  }

  #turn(face: Face): void {
    this.#happened({ kind: 'turned', face });
    const link = ringOf(face);
    if (link) this.#stage.point(link);
  }

  #pause(length: PauseLength): void {
    const { face, place } = this.#state;
    for (const id of face.kind === 'mask' ? face.ids : []) this.#orLeave(this.#pauses.add(id, length, place));
    this.#happened({ kind: 'paused', advice: this.#adviceNow(), length });
  }

  #happened(event: Event): void {
    const before = this.#state;
    this.#state = next(before, event);
    if (isShown(this.#state)) this.#stage.draw(this.#state);
    else this.#stage.clear();
    this.#stage.allowCapsLockNote(!this.#pauses.hides('*', this.#desk.sight.place));
    if (isShown(this.#state) && event.kind === 'seen' && newsIn(before, event))
      this.#stage.say(() =>
        announcement(this.#leadNow()?.line ?? '', event.advice.length, this.#keys.overlay),
      );
  }

  readonly #leadNow = (): Lead | null =>
    leadFor(new Set(this.#desk.sight.signals), { advice: this.#adviceNow(), links: new Set() });

  #adviceNow(): Advice[] {
    const { signals, place } = this.#desk.sight;
    return adviceFor(new Set(signals)).filter(({ id }) => !this.#pauses.hides(id, place));
  }

  /** Where nobody answers, the extension was updated or removed: what it shows would lead nowhere. */
  #orLeave(work: Promise<unknown>): void {
    work.catch(() => {
      this.#stage.allowCapsLockNote(false);
      this.#stage.clear();
    });
  }
}

import { announcement } from '../../components/overlay/announcement.ts';
import type { Advice } from '../../lib/advice/advice.ts';
import { adviceFor } from '../../lib/advice/choose.ts';
import type { Doors } from '../../lib/doors/bare.ts';
import { type Desk, hasOpened } from '../../lib/overlay/desk.ts';
import { type Event, isShown, NOTHING, newsIn, next, type State } from '../../lib/overlay/state.ts';
import type { OverlayCallbacks } from '../../lib/overlay/view.ts';
import { isPaused, type Pause, type PauseLength, pauseOf, withPause } from '../../lib/pauses/pauses.ts';
import { type Command, type Keys, NO_KEYS } from '../../lib/settings/commands.ts';
import type { Stage } from './stage.tsx';

export type SessionStage = Pick<
  Stage,
  'draw' | 'say' | 'clear' | 'enter' | 'leave' | 'mend' | 'assign' | 'allow'
>;
export type Wishes = Omit<OverlayCallbacks, 'point' | 'mend' | 'enlarge'>;

/** By then the help is on the screen, and the keys may be asked for, well before they are spoken of. In ms. */
const DRAWN = 100;

/** The overlay's whole life on one page: shows what the watcher sees until the desk is cleared. */
export class Session {
  private state: State = NOTHING;
  /** Null until they are read. */
  private pauses: readonly Pause[] | null = null;
  /** The cause that was seen last, and the one that may open the panel. */
  private cause: string | null = null;
  private opening: string | null = null;
  private keys: Keys = NO_KEYS;
  private readonly desk: Desk;
  private readonly doors: Doors;
  private readonly stage: SessionStage;

  /** `raise` sets up the stage that obeys these wishes of the user. */
  constructor(desk: Desk, doors: Doors, raise: (on: Wishes) => SessionStage) {
    this.desk = desk;
    this.doors = doors;
    this.stage = raise({
      open: () => this.tell({ kind: 'opened' }),
      reduce: () => this.tell({ kind: 'reduced' }),
      close: () => this.tell({ kind: 'closed' }),
      learn: (id) => this.orLeave(doors.learn(id)),
      pause: (id, length) => this.pause(id, length),
    });
  }

  start(): void {
    this.desk.onSight = () => this.look();
    this.look();
    this.doors.watchCommands((command) => this.obey(command), this.desk.ended);
    const askKeys = () => document.hidden || this.orLeave(this.askKeys());
    document.addEventListener('visibilitychange', askKeys, { signal: this.desk.ended });
    setTimeout(askKeys, DRAWN);
    this.orLeave(this.followPauses());
  }

  private async followPauses(): Promise<void> {
    if (this.desk.ended.aborted) return;
    this.doors.watchPauses((pauses) => {
      this.pauses = pauses;
      this.tell({ kind: 'unpaused', advice: this.adviceNow() });
    }, this.desk.ended);
    await this.learnPauses();
  }

  private async learnPauses(): Promise<void> {
    const pauses = await this.doors.pauses();
    const isNews = JSON.stringify(pauses) !== JSON.stringify(this.pausesNow);
    // Changed meanwhile, they are newer.
    this.pauses ??= pauses;
    if (isNews) this.look();
  }

  /** Null where nobody knows them yet: nothing is shown before. */
  private get pausesNow(): readonly Pause[] | null {
    return this.pauses ?? this.desk.pauses;
  }

  private look(): void {
    if (!this.pausesNow || this.desk.ended.aborted) return;
    const { place, cause } = this.desk.sight;
    if (cause !== this.cause) this.meet(cause);
    const opens = this.opening !== null && this.opening === cause;
    if (opens) this.opening = null;
    this.tell({ kind: 'seen', place, advice: this.adviceNow(), opens });
  }

  private meet(cause: string | null): void {
    this.cause = cause;
    if (cause === null || hasOpened(cause, this.desk.opened)) return;
    this.opening = cause;
    this.orLeave(this.doors.opened(cause));
  }

  private async askKeys(): Promise<void> {
    this.keys = await this.doors.keys();
    this.stage.assign(this.keys);
  }

  /** Into the help and back, or the security code in one case, also where the help was closed; not where it is paused. */
  private obey(command: Command): void {
    if (command === 'overlay') {
      if (this.stage.leave()) return;
      this.stage.enter(() => this.tell({ kind: 'opened' }));
    } else if (this.adviceNow().some(({ id }) => id === 'security-code')) this.stage.mend();
  }

  private pause(id: string, length: PauseLength): void {
    const { place } = this.desk.sight;
    const now = Date.now();
    this.pauses = withPause(this.pausesNow ?? [], pauseOf(id, length, place, now), now);
    this.tell({ kind: 'paused', advice: this.adviceNow(), length });
    this.orLeave(this.doors.pause(id, length, place));
  }

  private tell(event: Event): void {
    const before = this.state;
    this.state = next(before, event);
    if (isShown(this.state)) this.stage.draw(this.state);
    else this.stage.clear();
    this.stage.allow(!isPaused(this.pausesNow ?? [], '*', this.desk.sight.place, Date.now()));
    if (isShown(this.state) && event.kind === 'seen' && newsIn(before, event))
      this.stage.say(() => announcement(event.advice.length, this.keys.overlay));
  }

  private adviceNow(): Advice[] {
    const { signals, place } = this.desk.sight;
    const now = Date.now();
    return adviceFor(new Set(signals)).filter(({ id }) => !isPaused(this.pausesNow ?? [], id, place, now));
  }

  /** Nobody answers any more: the extension was updated or removed, and what it shows leads nowhere. */
  private orLeave(work: Promise<unknown>): void {
    work.catch(() => {
      this.stage.allow(false);
      this.stage.clear();
    });
  }
}

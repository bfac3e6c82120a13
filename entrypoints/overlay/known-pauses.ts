import type { Doors } from '../../lib/doors/bare.ts';
import type { Desk } from '../../lib/overlay/desk.ts';
import { isPaused, type Pause, type PauseLength, pauseOf, withPause } from '../../lib/pauses/pauses.ts';

/** The pauses known when the page was reached, then those asked anew. */
export class KnownPauses {
  #read: readonly Pause[] | null = null;
  readonly #desk: Pick<Desk, 'pauses' | 'ended'>;
  readonly #doors: Pick<Doors, 'pauses' | 'pause' | 'watchPauses'>;

  constructor(desk: Pick<Desk, 'pauses' | 'ended'>, doors: Pick<Doors, 'pauses' | 'pause' | 'watchPauses'>) {
    this.#desk = desk;
    this.#doors = doors;
  }

  /** Null until they are known: nothing is shown. */
  get now(): readonly Pause[] | null {
    return this.#read ?? this.#desk.pauses;
  }

  hides(id: string, place: string): boolean {
    return isPaused(this.now ?? [], id, place, Date.now());
  }

  /** Follows the pauses; `changed`: elsewhere, `learnt`: they differ from what was known. */
  async follow(changed: () => void, learnt: () => void): Promise<void> {
    this.#doors.watchPauses((pauses) => {
      this.#read = pauses;
      changed();
    }, this.#desk.ended);
    // In Firefox, a page kept for the way back is told of nothing meanwhile.
    const returned = async (event: PageTransitionEvent): Promise<void> => {
      if (!event.persisted) return;
      this.#read = await this.#doors.pauses();
      changed();
    };
    addEventListener('pageshow', returned, { signal: this.#desk.ended });
    const pauses = await this.#doors.pauses();
    const isNews = JSON.stringify(pauses) !== JSON.stringify(this.now);
    // Changed meanwhile, they are newer.
    this.#read ??= pauses;
    if (isNews) learnt();
  }

  async add(id: string, length: PauseLength, place: string): Promise<void> {
    const now = Date.now();
    this.#read = withPause(this.now ?? [], pauseOf(id, length, place, now), now);
    await this.#doors.pause(id, length, place);
  }
}

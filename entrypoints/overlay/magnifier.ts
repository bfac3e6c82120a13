import { SHOW } from '../../lib/delays.ts';
import type { Box } from '../../lib/overlay/placement.ts';
import { boxInTopWindow } from './clearance.ts';
import { type Growth, growthIn } from './growth.ts';
import {
  aroundPicture,
  boundsOf,
  type CodePicture,
  enlarge,
  formAround,
  isPictureMissing,
  pictureToEnlarge,
} from './picture-to-enlarge.ts';
import { viewportNow } from './standing.ts';

const REDRAWN = ['src', 'srcset', 'data', 'href'];

/** A picture that is drawn anew has its own size again. */
export class Magnifier {
  readonly #redrawn: () => void;
  readonly #known: () => Element | null;
  readonly #observer = new MutationObserver(() => this.#drawnAnew());
  #field: Element | null = null;
  #found: CodePicture | null = null;
  #undo: (() => void) | null = null;

  /** `known`: the picture of the code, if any. */
  constructor(redrawn: () => void, known: () => Element | null) {
    this.#redrawn = redrawn;
    this.#known = known;
  }

  /** Null: in no field. */
  follow(field: Element | null): void {
    if (field === this.#field && (!field || this.#found?.picture.isConnected)) return;
    this.shrink();
    this.#observer.disconnect();
    if (field && field !== this.#field) this.#awaitPicture();
    this.#field = field;
    this.#found = field && pictureToEnlarge(field, this.#known());
    if (!field) return;
    const children = { childList: true, subtree: true };
    const block = this.#found?.block ?? formAround(field);
    this.#observer.observe(block, { ...children, attributes: true, attributeFilter: REDRAWN });
  }

  /** One that a script draws may come late, or never. */
  #awaitPicture(): void {
    const left = SHOW.pictureWithin - performance.now();
    if (left > 0) setTimeout(this.#redrawn, left + SHOW.breath);
  }

  /** Null: no picture or no room. */
  get size(): 'normal' | 'large' | 'missing' | null {
    if (this.#undo) return 'large';
    if (this.#field && isPictureMissing(this.#field)) return 'missing';
    return this.#growth([]) ? 'normal' : null;
  }

  get picture(): Element | null {
    return this.#found?.picture ?? null;
  }

  /** `ours`: best not covered. */
  toggle(ours: readonly Box[]): void {
    if (this.#undo) {
      this.shrink();
      return;
    }
    const growth = this.#growth(ours) ?? this.#growth([]);
    if (this.#found && growth) this.#undo = enlarge(this.#found.picture, growth);
  }

  shrink(): void {
    this.#undo?.();
    this.#undo = null;
  }

  #growth(ours: readonly Box[]): Growth | null {
    if (!this.#found) return null;
    const { width, height } = viewportNow();
    const { picture } = this.#found;
    const inside = boundsOf(picture, { left: 0, top: 0, right: width, bottom: height });
    return growthIn(boxInTopWindow(picture), inside, [
      ...aroundPicture(this.#found).map(boxInTopWindow),
      ...ours,
    ]);
  }

  #drawnAnew(): void {
    this.shrink();
    this.#redrawn();
  }
}

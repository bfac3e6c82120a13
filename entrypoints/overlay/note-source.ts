import { SHOW } from '../../lib/delays.ts';
import type { Desk } from '../../lib/overlay/desk.ts';
import { caseOf, usualCase } from '../../lib/overlay/letter-case.ts';
import type { Note } from '../../lib/overlay/note.ts';
import type { Box } from '../../lib/overlay/placement.ts';
import { matches } from '../../lib/page/dom.ts';
import { focusedElement } from './clearance.ts';
import { focusOn, mendCase, typedCode } from './code-field.ts';
import type { Host } from './host.ts';
import { Listening } from './listening.ts';
import { Magnifier } from './magnifier.ts';

export interface Seen {
  note: Note | null;
  /** Null: the user is elsewhere by now. */
  field: Element | null;
}

/** What it may speak of just now. */
export interface Topics {
  code: boolean;
  capsLock: boolean;
}

const NOTHING: Seen = { note: null, field: null };

/** Of what is typed, only the security code is read. */
export class NoteSource {
  seen: Seen = NOTHING;
  readonly magnifier: Magnifier;
  readonly #desk: Desk;
  readonly #host: Host;
  readonly #changed: (before: Note | null) => void;
  #listening: Listening | null = null;
  #topics: Topics = { code: false, capsLock: false };
  #capsLock: 'on' | 'off' | 'sent away' = 'off';
  #later = 0;

  constructor(desk: Desk, host: Host, changed: (before: Note | null) => void) {
    this.#desk = desk;
    this.magnifier = new Magnifier(() => this.look(), desk.codePicture);
    this.#host = host;
    this.#changed = changed;
  }

  start(ended: AbortSignal): void {
    const ears = {
      stirred: () => this.#stirred(),
      capsLock: (on: boolean) => {
        if (on !== (this.#capsLock === 'off')) return;
        this.#capsLock = on ? 'on' : 'off';
        this.look();
      },
      escaped: () => {
        if (this.#capsLock === 'on') this.#capsLock = 'sent away';
        this.look();
      },
    };
    this.#listening = new Listening(ears, ended);
    window.addEventListener('resize', () => this.magnifier.shrink(), { signal: ended });
    ended.addEventListener('abort', () => {
      this.#listening = null;
      this.magnifier.follow(null);
      this.seen = NOTHING;
      this.#changed(null);
    });
  }

  /** What is not named stays as it was. */
  speakOf(topics: Partial<Topics>): void {
    this.#topics = { ...this.#topics, ...topics };
    this.look();
  }

  #stirred(): void {
    this.look();
    clearTimeout(this.#later);
    // The page has put another field in its place, and is about to be looked at.
    if (this.#desk.codeField()?.isConnected === false)
      this.#later = window.setTimeout(() => this.look(), SHOW.lookedAtWithin);
  }

  look(): void {
    if (!this.#listening) return;
    const before = this.seen;
    const focused = focusedElement(this.#host.element);
    if (focused) this.#listening.listenIn(focused.ownerDocument);
    this.seen = this.#atPassword(focused) ?? this.#atCode(focused) ?? NOTHING;
    if (this.seen !== NOTHING || before !== NOTHING) this.#changed(before.note);
  }

  mend(from: 'button' | 'key'): void {
    const code = this.#desk.codeField();
    mendCase(code);
    if (code && from === 'button') focusOn(code);
    this.look();
  }

  enlarge(ours: readonly Box[]): void {
    this.magnifier.toggle(ours);
    this.look();
  }

  #atPassword(focused: Element | null): Seen | null {
    if (!this.#topics.capsLock || this.#capsLock !== 'on') return null;
    if (!focused || !matches(focused, 'input[type=password]')) return null;
    return this.#desk.keepClear().includes(focused) ? { note: { kind: 'caps-lock' }, field: focused } : null;
  }

  #atCode(focused: Element | null): Seen | null {
    const code = this.#topics.code ? this.#desk.codeField() : null;
    const text = typedCode(code);
    if (!code || text === null) {
      this.magnifier.follow(null);
      return null;
    }
    const isThere = focused === code || this.#host.note.contains(this.#host.root.activeElement);
    this.magnifier.follow(isThere ? code : null);
    const typed = caseOf(text);
    if (!isThere && typed !== 'mixed') return null;
    const picture = isThere ? this.magnifier.size : null;
    return { note: { kind: 'code', typed, offer: usualCase(text), picture }, field: isThere ? code : null };
  }
}

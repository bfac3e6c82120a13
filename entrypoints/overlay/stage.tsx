import { render } from 'preact';
import { Overlay } from '../../components/overlay/overlay.tsx';
import type { Desk } from '../../lib/overlay/desk.ts';
import type { Note, NoteCallbacks } from '../../lib/overlay/note.ts';
import { NOTHING, type State } from '../../lib/overlay/state.ts';
import { heardAt, overlayViewOf, ringOf } from '../../lib/overlay/view.ts';
import type { PageLink } from '../../lib/page/links.ts';
import type { Keys } from '../../lib/settings/commands.ts';
import { clearances } from './clearance.ts';
import { FocusKeeper } from './focus.ts';
import { follow, onceDrawn, onEscape, pressesOn } from './follow.ts';
import type { Host } from './host.ts';
import { NoteStage } from './note-stage.tsx';
import { PageGuide } from './page-guide.ts';
import { Presence } from './presence.ts';
import type { StageCallbacks } from './stage-callbacks.ts';
import { hideAway, isLookedAt, stand } from './standing.ts';
import { Voice } from './voice.ts';

/** Draws all of the overlay that is in the page. */
export class Stage {
  readonly #desk: Desk;
  readonly #host: Host;
  readonly #on: StageCallbacks & NoteCallbacks;
  readonly #presence: Presence;
  readonly #focus: FocusKeeper;
  readonly #notes: NoteStage;
  #state: State | null = null;
  readonly #voice = new Voice(() => this.#paint());
  #noteDrawn: Note | null = null;
  readonly #guide = new PageGuide();
  #isPressed = () => false;
  #shown = new AbortController();

  constructor(desk: Desk, host: Host, on: StageCallbacks) {
    this.#desk = desk;
    this.#host = host;
    const changed = () => this.#attend();
    this.#notes = new NoteStage(desk, host, { changed, say: (text) => this.say(() => text) });
    this.#on = { ...on, ...this.#notes.on };
    this.#focus = new FocusKeeper(host);
    this.#presence = new Presence(host, desk.ended, () => this.#voice.hush());
    desk.ended.addEventListener('abort', () => this.clear());
    this.#notes.start();
  }

  draw(state: State): void {
    if (this.#state === null) this.#start();
    const isNew = this.#state?.signals !== state.signals || this.#state.place !== state.place;
    this.#state = state;
    if (isNew) this.#look();
    if (!ringOf(state.face)) this.#guide.stop();
    // In this order: drawn, then in the page, where alone it can be measured, then placed.
    this.#focus.keepWhile(() => this.#paint());
    this.#presence.show();
    this.#notes.speakOf({ code: state.advice.some(({ id }) => id === 'security-code') });
    this.#arrange();
  }

  readonly say = (text: () => string): void => this.#voice.say(text, this.#desk.ended);

  assign(keys: Keys): void {
    this.#notes.shortcut = keys['security-code'];
    this.#paint();
  }

  readonly allowCapsLockNote = (capsLock: boolean): void => this.#notes.speakOf({ capsLock });
  readonly enter = (open: () => void): void => this.#focus.enter(open);
  readonly leave = (): boolean => this.#focus.leave();
  readonly mend = (): void => this.#notes.mend();
  readonly type = (): void => this.#notes.type();

  point(link: PageLink): void {
    const { help, outline } = this.#host;
    const isRead = () => help.matches(':hover, :focus-within');
    this.#guide.point(link, outline, { isRead, over: () => this.#on.happened({ kind: 'pointed' }) });
    const says = heardAt(link);
    if (says) this.say(() => says);
    this.#arrange();
  }

  clear(): void {
    if (!this.#state) return;
    this.#state = null;
    this.#guide.stop();
    this.#shown.abort();
    this.#notes.speakOf({ code: false });
    this.#attend();
    this.#voice.hush();
  }

  #attend(): void {
    if (this.#state || this.#notes.isUrgent) this.#presence.show();
    else this.#focus.giveBack(() => this.#presence.hide());
    this.#arrange();
  }

  #start(): void {
    this.#shown = new AbortController();
    follow(this.#host.help, (isResized) => (isResized ? this.#retry() : this.#arrange()), this.#shown.signal);
    this.#isPressed = pressesOn(this.#host.help, () => this.#arrange(), this.#shown.signal);
    onEscape(() => this.#on.close(), this.#shown.signal);
  }

  #paint(): void {
    const state = this.#state ?? NOTHING;
    const { unplaced: note, shortcut } = this.#notes;
    this.#noteDrawn = note;
    const view = overlayViewOf(state, { ...this.#guide.around, note, shortcut });
    render(<Overlay view={view} on={this.#on} spoken={this.#voice.spoken} />, this.#host.help);
  }

  /** Twice, as scripts draw links after messages. */
  #look(): void {
    this.#guide.look();
    onceDrawn(() => {
      if (!this.#state) return;
      this.#guide.look();
      this.#paint();
      this.#retry();
    });
  }

  #retry(): void {
    if (this.#state?.crowded) this.#on.happened({ kind: 'retried' });
    this.#arrange();
  }

  /** The note goes before the chip, the card before the note; nothing moves away from under a press. */
  #arrange(): void {
    const { element } = this.#host;
    if (!element.isConnected || this.#isPressed()) return;
    const state = this.#state ?? NOTHING;
    const { size } = state;
    const [guide, notes, desk] = [this.#guide, this.#notes, this.#desk];
    if (size === 'chip') notes.place(null);
    const note = size === 'chip' ? notes.standing : null;
    const now = [this.#focus.inPage, guide.pointed, note, ...notes.keepClear];
    const precious = { now, controls: desk.keepClear(), words: [...desk.messages(), ...guide.words] };
    const stands = stand(this.#host, state, clearances(precious, state));
    if (!stands && size === 'card' && isLookedAt()) {
      // Leads back here at once, by session and `draw`, with a chip.
      this.#on.happened({ kind: 'crowded' });
      return;
    }
    hideAway(this.#host.help, !stands);
    if (size === 'card') notes.place(this.#host.help);
    if (notes.unplaced !== this.#noteDrawn) this.#focus.keepWhile(() => this.#paint());
  }
}

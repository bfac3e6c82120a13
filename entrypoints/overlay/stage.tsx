import { render } from 'preact';
import { Overlay } from '../../components/overlay/overlay.tsx';
import type { Desk } from '../../lib/overlay/desk.ts';
import type { Note } from '../../lib/overlay/note.ts';
import { NOTHING, type State } from '../../lib/overlay/state.ts';
import type { OverlayCallbacks } from '../../lib/overlay/view.ts';
import type { Keys } from '../../lib/settings/commands.ts';
import { clearances } from './clearance.ts';
import { FocusKeeper } from './focus.ts';
import { follow } from './follow.ts';
import type { Host } from './host.ts';
import { NoteStage } from './note-stage.tsx';
import { PageGuide } from './page-guide.ts';
import { Presence } from './presence.ts';
import { foresee, hideAway, isLookedAt, stand } from './standing.ts';
import { Voice } from './voice.ts';

/** By then a page drawn by script is complete; ms. */
const SETTLED = 600;

/** Everything of the overlay that is in the page: draws a state, finds it a place, takes it away. */
export class Stage {
  private readonly desk: Desk;
  private readonly host: Host;
  private readonly on: OverlayCallbacks;
  private readonly presence: Presence;
  private readonly focus: FocusKeeper;
  private readonly notes: NoteStage;
  private state: State | null = null;
  private readonly voice = new Voice(() => this.paint());
  /** What chip or panel say of the field that the user is in. */
  private told: Note | null = null;
  private readonly guide = new PageGuide();
  /** Ends with each showing. */
  private shown = new AbortController();

  constructor(desk: Desk, host: Host, on: Omit<OverlayCallbacks, 'point' | 'mend' | 'enlarge'>) {
    this.desk = desk;
    this.host = host;
    this.notes = new NoteStage(desk, host, {
      changed: () => this.attend(),
      say: (text) => this.say(() => text),
    });
    this.on = { ...on, ...this.notes.on, point: (id) => this.point(id) };
    this.focus = new FocusKeeper(host);
    this.presence = new Presence(host, desk.ended, () => this.voice.hush());
    desk.ended.addEventListener('abort', () => this.clear());
    this.notes.start();
  }

  draw(state: State): void {
    if (this.state === null) this.start(state);
    if (this.state?.advice.map(({ id }) => id).join() !== state.advice.map(({ id }) => id).join()) {
      this.guide.look();
      setTimeout(() => this.lookForLinks(), SETTLED);
    }
    this.state = state;
    this.focus.keepWhile(() => this.paint());
    this.presence.show();
    this.notes.speakOf({ aboutCode: state.advice.some(({ id }) => id === 'security-code') });
    this.settle();
  }

  /** Lets a screen reader say this, once. */
  readonly say = (text: () => string): void => this.voice.say(text, this.desk.ended);

  /** The keys of the commands, as they are assigned now. */
  assign(keys: Keys): void {
    this.notes.shortcut = keys['security-code'];
    this.paint();
  }

  /** Whether notes that go with no advice may be shown. */
  readonly allow = (aboutCapsLock: boolean): void => this.notes.speakOf({ aboutCapsLock });

  readonly enter = (open: () => void): void => this.focus.enter(open);
  readonly leave = (): boolean => this.focus.leave();
  readonly mend = (): void => this.notes.mend();

  /** Leaves the page; the focus goes back to where it came from. */
  clear(): void {
    if (!this.state) return;
    this.state = null;
    this.guide.stop();
    this.shown.abort();
    this.notes.speakOf({ aboutCode: false });
    this.attend();
    this.voice.hush();
  }

  /** In the page while there is something to say, be it only that Caps Lock is on. */
  private attend(): void {
    if (this.state || this.notes.isUrgent) this.presence.show();
    else this.focus.giveBack(() => this.presence.hide());
    this.settle();
  }

  private start(state: State): void {
    this.shown = new AbortController();
    foresee(this.host.card, state);
    follow(this.host.card, () => this.settle(), this.shown.signal);
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.isTrusted && event.key === 'Escape' && !event.isComposing) this.on.close();
    };
    window.addEventListener('keydown', closeOnEscape, { capture: true, signal: this.shown.signal });
  }

  private paint(): void {
    const state = this.state ?? NOTHING;
    const pointable = state.advice.filter((advice) => this.guide.linkFor(advice));
    const { homeless: note, shortcut } = this.notes;
    this.told = note;
    const view = { ...state, pointable: new Set(pointable.map(({ id }) => id)), note, shortcut };
    render(<Overlay view={view} on={this.on} spoken={this.voice.spoken} />, this.host.card);
  }

  /** A page drawn by script brings its links, or new ones in their place, some time after its messages. */
  private lookForLinks(): void {
    if (!this.state) return;
    this.guide.look();
    this.paint();
    this.settle();
  }

  private point(id: string): void {
    const advice = this.state?.advice.find((one) => one.id === id);
    if (advice && this.guide.point(advice, this.host.outline, () => this.settle())) this.settle();
  }

  /** The note goes before the chip, the panel before the note; a panel that fits nowhere becomes a chip. */
  private settle(): void {
    if (!this.host.element.isConnected) return;
    const state = this.state ?? NOTHING;
    const { shape, byUser } = state;
    const { guide, notes, desk } = this;
    if (shape === 'chip') notes.settle(null);
    const note = shape === 'chip' ? notes.standing : null;
    const now = [this.focus.inPage, guide.pointed, note, ...notes.taken];
    const { chip, panel, asked } = clearances({ now, controls: desk.keepClear(), links: guide.all });
    const tiers = shape === 'chip' ? chip : byUser ? asked : panel;
    const stands = stand(this.host.card, state, tiers);
    if (!stands && shape === 'panel' && isLookedAt()) {
      this.on.reduce();
      return;
    }
    hideAway(this.host.card, !stands);
    if (shape === 'panel') notes.settle(this.host.card);
    if (notes.homeless !== this.told) this.focus.keepWhile(() => this.paint());
  }
}

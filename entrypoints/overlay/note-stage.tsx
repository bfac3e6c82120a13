import { render } from 'preact';
import { NoteBody, NotePill } from '../../components/overlay/note-body.tsx';
import type { Desk } from '../../lib/overlay/desk.ts';
import type { Point } from '../../lib/overlay/near.ts';
import { type Note, type NoteCallbacks, spokenAfter } from '../../lib/overlay/note.ts';
import { boxesOf, boxInTopWindow } from './clearance.ts';
import { focusOn } from './code-field.ts';
import type { Host } from './host.ts';
import { placeBeside, tiersBeside } from './note-place.ts';
import { NoteSource, type Topics } from './note-source.ts';
import { hideAway, viewportNow } from './standing.ts';

export interface NoteStageCallbacks {
  changed(): void;
  say(text: string): void;
}

export class NoteStage {
  shortcut = '';
  readonly #desk: Desk;
  readonly #host: Host;
  readonly #source: NoteSource;
  readonly #stage: NoteStageCallbacks;
  #stands = false;
  /** The field whose note found no room beside this card. */
  #noRoomFor: Element | null = null;
  /** Distance from the field. */
  #last: Point | null = null;
  /** The window in which it was found. */
  #windowSize = '';

  constructor(desk: Desk, host: Host, stage: NoteStageCallbacks) {
    this.#desk = desk;
    this.#host = host;
    this.#stage = stage;
    this.#source = new NoteSource(desk, host, (before) => this.#changed(before));
    // A press on the note must not take the focus from the field it is about.
    host.note.addEventListener('mousedown', (event) => event.preventDefault());
  }

  readonly on: NoteCallbacks = {
    mend: () => this.#source.mend('button'),
    enlarge: () => this.#source.enlarge(boxesOf([this.#host.note, this.#host.help])),
  };

  start(): void {
    this.#source.start(this.#desk.ended);
  }

  speakOf(topics: Partial<Topics>): void {
    this.#source.speakOf(topics);
  }

  /** Whether it is shown even without advice. */
  get isUrgent(): boolean {
    return this.#source.seen.note?.kind === 'caps-lock';
  }

  mend(): void {
    this.#source.mend('key');
  }

  type(): void {
    const field = this.#desk.codeField();
    if (field) focusOn(field);
  }

  /** The note that has no place beside its field: chip or card say it. */
  get unplaced(): Note | null {
    return this.#stands ? null : this.#source.seen.note;
  }

  get keepClear(): (Element | null)[] {
    return [this.#source.seen.field, this.#source.magnifier.picture];
  }

  get standing(): Element | null {
    return this.#stands ? this.#host.note : null;
  }

  place(card: Element | null): void {
    const { note, field } = this.#source.seen;
    const layer = this.#host.note;
    // The card grows by what has no place: the note must not come and go with it.
    const hadNoRoom = card !== null && field === this.#noRoomFor;
    const mayStand = !hadNoRoom && layer.matches(':popover-open');
    const place = note && field ? this.#draw(note, field, mayStand, card) : null;
    if (!note || !field) render(null, layer);
    this.#noRoomFor = card && !place ? field : null;
    if (place) {
      layer.style.setProperty('left', `${place.left}px`);
      layer.style.setProperty('top', `${place.top}px`);
    }
    hideAway(layer, place === null);
    this.#stands = place !== null;
  }

  #draw(note: Note, field: Element, mayStand: boolean, card: Element | null): Point | null {
    for (const Body of [NoteBody, NotePill]) {
      render(<Body note={note} shortcut={this.shortcut} on={this.on} />, this.#host.note);
      const place = mayStand ? this.#placeFor(field, card) : null;
      if (place || !mayStand) return place;
    }
    return null;
  }

  #placeFor(field: Element, card: Element | null): Point | null {
    const { width, height } = this.#host.note.getBoundingClientRect();
    const others = boxesOf([card, this.#source.magnifier.picture].filter((one) => one !== null));
    const box = boxInTopWindow(field);
    const tiers = tiersBeside(field, this.#desk.keepClear(), others);
    const viewport = viewportNow();
    const windowSize = `${viewport.width} ${viewport.height}`;
    const last = windowSize === this.#windowSize ? this.#last : null;
    const known = last && { left: box.left + last.left, top: box.top + last.top };
    const place = placeBeside(box, { width, height }, viewport, tiers, known);
    this.#windowSize = windowSize;
    this.#last = place && { left: place.left - box.left, top: place.top - box.top };
    return place;
  }

  #changed(before: Note | null): void {
    const spoken = spokenAfter(before, this.#source.seen.note, this.shortcut);
    if (spoken) this.#stage.say(spoken);
    this.#stage.changed();
  }
}

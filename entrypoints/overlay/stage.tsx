import { render } from 'preact';
import { Overlay } from '../../components/overlay/overlay.tsx';
import type { OverlayCallbacks } from '../../components/overlay/view.ts';
import type { Advice } from '../../lib/advice/advice.ts';
import type { Desk } from '../../lib/desk.ts';
import { type PageLinks, pageLinks } from '../../lib/page-links.ts';
import { clearances, focusedElement } from './clearance.ts';
import { FocusKeeper } from './focus.ts';
import { follow } from './follow.ts';
import type { Host } from './host.ts';
import { pointAt } from './pointing.ts';
import { Presence } from './presence.ts';
import { hideAway, stand } from './standing.ts';
import type { State } from './state.ts';

/** A status element is only heard when it was there, empty, a moment before its text. */
const BREATH = 300;
/** By then a page drawn by script is complete; ms. */
const SETTLED = 600;

/** Everything of the overlay that is in the page: draws a state, finds it a place, takes it away. */
export class Stage {
  private readonly desk: Desk;
  private readonly host: Host;
  private readonly on: OverlayCallbacks;
  private readonly presence: Presence;
  private readonly focus: FocusKeeper;
  private state: State | null = null;
  private spoken = '';
  private links: PageLinks = new Map();
  private pointed: HTMLElement | null = null;
  private pointing = new AbortController();
  /** Ends with each showing. */
  private shown = new AbortController();

  constructor(desk: Desk, host: Host, on: Omit<OverlayCallbacks, 'point'>) {
    this.desk = desk;
    this.host = host;
    this.on = { ...on, point: (id) => this.point(id) };
    this.focus = new FocusKeeper(host);
    this.presence = new Presence(host, desk.ended, () => this.hush());
    desk.ended.addEventListener('abort', () => this.clear());
  }

  draw(state: State): void {
    const isNew = this.state === null;
    if (this.state?.advice.map(({ id }) => id).join() !== state.advice.map(({ id }) => id).join()) {
      this.links = pageLinks(document);
      setTimeout(() => this.lookForLinks(), SETTLED);
    }
    this.state = state;
    this.focus.keepWhile(() => this.paint());
    this.presence.show();
    if (isNew) this.start();
    this.settle();
  }

  /** Lets a screen reader say this, once. */
  say(text: string): void {
    const { signal } = this.shown;
    this.hush();
    setTimeout(() => {
      if (signal.aborted) return;
      this.spoken = text;
      this.paint();
    }, BREATH);
  }

  /** Leaves the page; the focus goes back to where it came from. */
  clear(): void {
    if (!this.state) return;
    this.state = null;
    this.spoken = '';
    this.pointing.abort();
    this.shown.abort();
    this.focus.giveBack(() => this.presence.hide());
    render(null, this.host.card);
  }

  private start(): void {
    this.shown = new AbortController();
    follow(this.host.card, () => this.settle(), this.shown.signal);
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.isTrusted && event.key === 'Escape' && !event.isComposing) this.on.close();
    };
    window.addEventListener('keydown', closeOnEscape, { capture: true, signal: this.shown.signal });
  }

  private paint(): void {
    if (!this.state) return;
    const pointable = this.state.advice.filter((advice) => this.linkFor(advice));
    const view = { ...this.state, pointable: new Set(pointable.map(({ id }) => id)) };
    render(<Overlay view={view} on={this.on} spoken={this.spoken} />, this.host.card);
  }

  /** A page drawn by script brings its links, or new ones in their place, some time after its messages. */
  private lookForLinks(): void {
    if (!this.state) return;
    this.links = pageLinks(document);
    this.paint();
    this.settle();
  }

  private linkFor({ pointsAt = [] }: Advice): HTMLElement | undefined {
    return pointsAt.map((label) => this.links.get(label)).find((link) => link?.isConnected);
  }

  private hush(): void {
    this.spoken = '';
    this.paint();
  }

  private point(id: string): void {
    const advice = this.state?.advice.find((one) => one.id === id);
    const link = advice && this.linkFor(advice);
    if (!link) return;
    this.pointing.abort();
    this.pointing = new AbortController();
    this.pointed = link;
    pointAt(link, this.host.outline, this.pointing.signal, () => {
      this.pointed = null;
      this.settle();
    });
    this.settle();
  }

  /** Finds the card a place; a panel that fits nowhere becomes a chip, a chip that fits nowhere waits unseen. */
  private settle(): void {
    if (!this.state || !this.host.element.isConnected) return;
    const { shape, byUser } = this.state;
    const now = [focusedElement(this.host.element), this.pointed].filter((one) => one !== null);
    const links = [...this.links.values()].filter(({ isConnected }) => isConnected);
    const { chip, panel, asked } = clearances({ now, controls: this.desk.keepClear(), links });
    const tiers = shape === 'chip' ? chip : byUser ? asked : panel;
    const stands = stand(this.host.card, this.state, tiers);
    if (!stands && shape === 'panel') this.on.reduce();
    else hideAway(this.host.card, !stands);
  }
}

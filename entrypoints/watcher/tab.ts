import type { Desk, Sight } from '../../lib/desk.ts';
import { type Page, readPage } from '../../lib/page.ts';
import { contains } from '../../lib/signals/dom.ts';
import type { SiteForm } from '../../lib/signals/form-parts.ts';
import { isInside, readSignals } from '../../lib/signals/read.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import { documentsOf, type View } from '../../lib/signals/view.ts';
import { clearOf } from './clear.ts';
import { Eyes, type Looked } from './eyes.ts';
import { Memory } from './memory.ts';
import { onFirstSight, onReturn, onWaking } from './moments.ts';
import { answerReports, isAlive, tell } from './talk.ts';
import { watchTries } from './tries.ts';
import { viewed } from './viewed.ts';

/** A page must stay free of any log-in form this long, in ms, before the log-in counts as done. */
const INSIDE_AFTER = 1_000;

/** Watches the page in this tab: reads, judges, remembers, and lays out what it sees for the overlay. */
export function watchTab(): void {
  const end = new AbortController();
  const tab = new WatchedTab(end);
  tab.start();
}

class WatchedTab {
  private readonly end: AbortController;
  private readonly ended: AbortSignal;
  private readonly memory: Memory;
  private readonly eyes: Eyes;
  private readonly desk: Desk;
  private readonly watched = new WeakSet<Document>();
  private page: Page = readPage();
  private seen = new Map<Document, View>();
  private inside = 0;
  /** What the page said already when the last log-in was tried: that is not its answer. */
  private saidBefore = '';

  constructor(end: AbortController) {
    this.end = end;
    this.ended = end.signal;
    this.eyes = new Eyes(() => this.look(), this.ended);
    this.memory = new Memory(() => this.judge(), this.ended);
    this.desk = {
      sight: { signals: [], place: this.page.place, cause: null },
      ended: this.ended,
      keepClear: () => clearOf(this.views),
      codeField: () => this.views.find(({ code }) => code)?.code ?? null,
    };
  }

  start(): void {
    globalThis.aideConnexion = this.desk;
    this.watchTries(document);
    onFirstSight(() => this.eyes.lookSoon(), this.ended);
    onWaking(this.eyes, this.ended);
    onReturn(() => this.arriveAgain(), this.ended);
    answerReports(() => ({ signals: this.desk.sight.signals, place: this.page.place }), this.ended);
    addEventListener('pagehide', () => this.inside && this.memory.succeeded(this.page.place), {
      signal: this.ended,
    });
  }

  private get views(): View[] {
    return [...this.seen.values()];
  }

  private look(): Looked {
    if (!isAlive()) this.end.abort();
    this.page = { ...readPage(), arrival: this.page.arrival };
    const documents = documentsOf(window);
    for (const document of documents) this.watchTries(document);
    this.seen = new Map(documents.flatMap((document) => viewed(document, this.page)));
    const before = this.desk.sight;
    this.judge();
    const interesting = this.views.some(({ forms, code }) => forms.length > 0 || code !== null);
    const keepWatching = interesting || this.desk.sight.signals.length > 0 || this.memory.trying !== null;
    return { isNew: before !== this.desk.sight, keepWatching, documents };
  }

  private judge(): void {
    const { place, arrival } = this.page;
    const signals = readSignals(this.views, this.memory.past);
    if (!this.memory.isKnown) {
      const matters = signals.length > 0 || this.views.some(({ forms }) => forms.length > 0);
      void this.memory.recall(matters, place, arrival);
    } else if (this.memory.trying && this.isAnswer(signals)) this.memory.answered();
    else {
      void this.memory.settle(signals, place, arrival);
      this.publish(signals);
      this.watchInside(signals);
    }
  }

  /** The tab shows a page again that it had left. */
  private arriveAgain(): void {
    this.page = { ...this.page, arrival: 'back_forward' };
    this.memory.start();
    this.eyes.wake();
    this.eyes.lookSoon();
  }

  private isAnswer(signals: readonly Signal[]): boolean {
    const refused = signals.includes('login-failed') || signals.includes('account-locked');
    return refused && this.said() !== this.saidBefore;
  }

  private said(): string {
    return this.views.flatMap(({ notices }) => notices.map(({ text }) => text)).join('\n');
  }

  private publish(signals: readonly Signal[]): void {
    const { place } = this.page;
    const sight: Sight = {
      signals,
      place,
      cause: signals.includes('login-failed') ? this.memory.cause : null,
    };
    if (JSON.stringify(sight) === JSON.stringify(this.desk.sight)) return;
    this.desk.sight = sight;
    this.desk.onSight?.(sight);
    void tell({ kind: 'noticed', place, signals: [...signals] });
  }

  private watchInside(signals: readonly Signal[]): void {
    const { trying, past } = this.memory;
    const matters = trying !== null || past.attempt !== null || past.failures > 0;
    clearTimeout(this.inside);
    const inside = matters && isInside(this.views, signals);
    this.inside = inside ? window.setTimeout(() => this.memory.succeeded(this.page.place), INSIDE_AFTER) : 0;
  }

  /** The log-in form as it is now: a quick hand may be faster than the next look. */
  private loginIn(document: Document): SiteForm | undefined {
    const known = this.seen.get(document)?.login;
    return known && contains(document, known.block) ? known : viewed(document, this.page)[0]?.[1].login;
  }

  private watchTries(document: Document): void {
    if (this.watched.has(document)) return;
    this.watched.add(document);
    const tried = (form: SiteForm) => {
      this.saidBefore = this.said();
      this.memory.tried(form, this.page.place);
    };
    const formIn = (of: Document) => this.loginIn(of);
    watchTries(document, { formIn, tried, left: () => this.memory.left() }, this.ended);
  }
}

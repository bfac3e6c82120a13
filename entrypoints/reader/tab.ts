import type { Report } from '../../lib/doors/report.ts';
import type { Looked, Reader, Watch } from '../../lib/doors/watch.ts';
import type { Desk, Sight } from '../../lib/overlay/desk.ts';
import { documentsOf } from '../../lib/page/documents.ts';
import { contains } from '../../lib/page/dom.ts';
import type { SiteForm } from '../../lib/page/form-parts.ts';
import { type Page, readPage } from '../../lib/page/page.ts';
import { isInside, readSignals } from '../../lib/signals/read.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import type { View } from '../../lib/signals/view.ts';
import { tell } from '../watcher/talk.ts';
import { onCapsLock } from './caps-lock.ts';
import { clearOf } from './clear.ts';
import { Memory } from './memory.ts';
import { tellNoticed } from './noticed.ts';
import { onFirstSight, onReveals } from './sights.ts';
import { watchTries } from './tries.ts';
import { viewed } from './viewed.ts';

/** A page must stay free of any log-in form this long, in ms, before the log-in counts as done. */
const INSIDE_AFTER = 1_000;

/** Reads the page in this tab: understands, judges, remembers, and lays out what it sees for the overlay. */
export class ReadTab implements Reader {
  private readonly watch: Watch;
  private readonly memory: Memory;
  private readonly desk: Desk;
  private readonly watched = new WeakSet<Document>();
  private page: Page = readPage();
  private seen = new Map<Document, View>();
  /** Before its styles are there, a page shows what it means to hide. */
  private isWorthSeeing = false;
  private inside = 0;
  /** What the page said already when the last log-in was tried: that is not its answer. */
  private saidBefore = '';

  constructor(watch: Watch) {
    this.watch = watch;
    this.memory = new Memory(() => this.judge(), watch);
    this.desk = {
      sight: { signals: [], place: this.page.place, cause: null },
      ...this.memory.kept,
      ended: watch.ended,
      keepClear: () => clearOf(this.views),
      codeField: () => this.views.find(({ code }) => code)?.code ?? null,
    };
  }

  start(): void {
    globalThis.aideConnexion = this.desk;
    this.watch.reader = this;
    if (this.watch.tried) this.memory.wait(this.watch.tried);
    this.watchTries(document);
    onFirstSight(() => {
      this.isWorthSeeing = true;
      this.watch.eyes.lookNow();
    }, this.watch.ended);
    onReveals(() => this.watch.eyes.changed(), this.watch.ended);
    addEventListener('pagehide', () => this.inside && this.memory.succeeded(this.page.place), {
      signal: this.watch.ended,
    });
  }

  look(): Looked {
    if (!this.isWorthSeeing) return { isNew: false, keepWatching: true, documents: [document] };
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

  returned(): void {
    this.page = { ...this.page, arrival: 'back_forward' };
    this.memory.start();
  }

  report(): Report {
    return { signals: [...this.desk.sight.signals], place: this.page.place };
  }

  private get views(): View[] {
    return [...this.seen.values()];
  }

  private judge(): void {
    const { place, arrival } = this.page;
    const signals = readSignals(this.views, this.memory.past);
    if (!this.memory.isKnown) void this.memory.recall(place, arrival);
    else if (this.memory.trying && this.isAnswer(signals)) this.memory.answered();
    else {
      void this.memory.settle(signals, place, arrival);
      this.publish(signals);
      this.watchInside(signals);
    }
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
    Object.assign(this.desk, this.memory.kept, { sight });
    this.desk.onSight?.(sight);
    tellNoticed(this.report(), this.memory.bringsOverlay || this.desk.onSight !== undefined);
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

  private watchTries(of: Document): void {
    if (this.watched.has(of)) return;
    this.watched.add(of);
    const tried = (form: SiteForm) => {
      this.saidBefore = this.said();
      this.memory.tried(form, this.page.place);
    };
    const formIn = (document: Document) => this.loginIn(document);
    const tries = { formIn, tried, left: () => this.memory.left() };
    watchTries(of, tries, of === document ? this.watch.pressed : [], this.watch.ended);
    onCapsLock(of, () => void tell({ kind: 'caps-lock', place: this.page.place }), this.watch.ended);
  }
}

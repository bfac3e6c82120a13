import type { Desk, Sight } from '../../lib/desk.ts';
import { type Page, readPage } from '../../lib/page.ts';
import type { SiteForm } from '../../lib/signals/forms.ts';
import { isInside, readSignals } from '../../lib/signals/read.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import { documentsOf, type View, viewOf } from '../../lib/signals/view.ts';
import { clearOf } from './clear.ts';
import { type Eyes, type Looked, openEyes } from './eyes.ts';
import { type Memory, openMemory } from './memory.ts';
import { onFirstSight, onReturn, onWaking } from './moments.ts';
import { answerReports, hasOpenRecord, isAlive, isPrivate, tell } from './talk.ts';
import { watchTries } from './tries.ts';

/** A page must stay free of any log-in form this long, in ms, before the log-in counts as done. */
const INSIDE_AFTER = 1_000;
/** Help must not wait longer than this, in ms, for a background that has to wake up first. */
const MEMORY_WITHIN = 500;

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
  /** How far the tab's past is known; it is asked for once per arrival, and only where it can matter. */
  private past: 'unasked' | 'needless' | 'asked' | 'known' = 'unasked';
  private inside = 0;
  /** What the page said already when the last log-in was tried: that is not its answer. */
  private saidBefore = '';

  constructor(end: AbortController) {
    this.end = end;
    this.ended = end.signal;
    this.eyes = openEyes(() => this.look(), this.ended);
    this.memory = openMemory(() => this.eyes.lookSoon(), this.ended);
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
    const signals = readSignals(this.views, this.memory.past);
    if (this.past !== 'known') {
      void this.recall(signals);
      return;
    }
    if (this.memory.trying && this.isAnswer(signals)) {
      this.memory.answered();
      return;
    }
    void this.memory
      .settle(signals, this.page.place, this.page.arrival)
      .then((changed) => changed && this.judge());
    this.publish(signals);
    this.watchInside(signals);
  }

  private async recall(signals: readonly Signal[]): Promise<void> {
    const matters = signals.length > 0 || this.views.some(({ forms }) => forms.length > 0) || isPrivate();
    if (this.past === 'asked' || (this.past === 'needless' && !matters)) return;
    this.past = 'asked';
    if (!matters && !(await hasOpenRecord())) {
      this.past = 'needless';
      return;
    }
    const answer = this.memory.recall(this.page.place, this.page.arrival);
    await Promise.race([answer, new Promise((resume) => setTimeout(resume, MEMORY_WITHIN))]);
    this.past = 'known';
    this.judge();
    await answer;
    this.judge();
  }

  /** The tab shows a page again that it had left. */
  private arriveAgain(): void {
    this.page = { ...this.page, arrival: 'back_forward' };
    this.past = 'unasked';
    this.memory.forget();
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

  private watchTries(document: Document): void {
    if (this.watched.has(document)) return;
    this.watched.add(document);
    const tried = (form: SiteForm) => {
      this.saidBefore = this.said();
      this.memory.tried(form, this.page.place);
    };
    const formIn = (of: Document) => (this.seen.get(of) ?? viewed(of, this.page)[0]?.[1])?.login;
    watchTries(document, { formIn, tried, left: () => this.memory.left() }, this.ended);
  }
}

/** A page may throw in its own getters: then there is nothing to be seen in it. */
function viewed(document: Document, page: Page): [Document, View][] {
  try {
    return [[document, viewOf(document, page)]];
  } catch {
    return [];
  }
}

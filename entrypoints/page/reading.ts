import { LOG_IN } from '../../lib/delays.ts';
import { tell } from '../../lib/doors/bare.ts';
import type { Desk, Sight } from '../../lib/overlay/desk.ts';
import { documentsOf, treesIn } from '../../lib/page/documents.ts';
import { contains } from '../../lib/page/dom.ts';
import type { SiteForm } from '../../lib/page/form-parts.ts';
import { type Page, readPage } from '../../lib/page/page.ts';
import { isExplained, isInside, readSignals } from '../../lib/signals/read.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import { verdictOf } from '../../lib/signals/verdict.ts';
import { type View, viewsOf } from '../../lib/signals/view.ts';
import { AttemptWatch, type Heard } from './attempts.ts';
import { onCapsLock } from './caps-lock.ts';
import type { ChangeWatcher, Looked } from './change-watcher.ts';
import { FrameAnswer } from './frame-answer.ts';
import { LogIn } from './log-in.ts';
import { onFirstSight, onLeaving, onReveals } from './sights.ts';

export class Reading {
  sight: Sight;
  readonly logIn: LogIn;
  private readonly desk: Desk;
  private readonly changes: ChangeWatcher;
  private readonly attempts: AttemptWatch;
  private readonly inFrame = new FrameAnswer();
  private page: Page = readPage();
  private seen = new Map<Document, View>();
  /** Before its styles are there, a page shows what it means to hide. */
  private isWorthSeeing = document.readyState === 'complete';
  private inside = 0;
  private told: string;

  constructor(desk: Desk, changes: ChangeWatcher) {
    this.desk = desk;
    this.changes = changes;
    this.attempts = new AttemptWatch((of) => this.hear(of), desk.ended);
    this.sight = { signals: [], place: this.page.place, cause: null };
    this.told = JSON.stringify(this.sight);
    this.logIn = new LogIn(
      () => this.page,
      () => this.judge(),
      desk.ended,
    );
  }

  start(): void {
    this.logIn.feed({ kind: 'arrived' });
    this.attempts.watch(document);
    onFirstSight(() => {
      this.isWorthSeeing = true;
      this.changes.lookNow();
    }, this.desk.ended);
    onReveals(() => this.changes.changed(), this.desk.ended);
    onLeaving((how) => this.logIn.feed({ kind: 'left', at: Date.now(), ...how }), this.desk.ended);
    addEventListener('pagehide', () => this.inside && this.gotIn(), { signal: this.desk.ended });
  }

  look(): Looked {
    if (!this.isWorthSeeing) return { isNew: false, keepWatching: true, trees: [document] };
    this.page = { ...readPage(), arrival: this.page.arrival };
    const documents = documentsOf(window);
    for (const document of documents) this.attempts.watch(document);
    this.seen = viewsOf(documents, this.page);
    const before = this.sight;
    if (this.inFrame.hasCome()) this.logIn.feed({ kind: 'answered' });
    this.judge();
    const isOfInterest = this.views.some(({ forms, code }) => forms.length > 0 || code !== null);
    const keepWatching = isOfInterest || this.sight.signals.length > 0 || this.logIn.life.trying !== null;
    return { isNew: before !== this.sight, keepWatching, trees: treesIn(documents) };
  }

  /** From the back/forward cache: the badge is gone, what it knew of log-ins is old. */
  returned(): void {
    this.page = { ...this.page, arrival: 'back_forward' };
    this.told = '';
    this.logIn.feed({ kind: 'arrived' });
  }

  get views(): View[] {
    return [...this.seen.values()];
  }

  private judge(): void {
    const { logIn, views } = this;
    const { past } = logIn;
    if (!this.isWorthSeeing || logIn.life.past !== 'known') return;
    const signals = readSignals(views, past);
    const verdict = verdictOf(signals, isExplained(views));
    logIn.judged(verdict, this.said());
    const news = logIn.past === past ? signals : readSignals(views, logIn.past);
    this.publish(news);
    this.watchInside(news);
  }

  private said(): string {
    return this.views.flatMap(({ notices }) => notices.map(({ text }) => text)).join('\n');
  }

  private publish(signals: readonly Signal[]): void {
    const cause = signals.includes('login-failed') ? this.logIn.life.cause : null;
    const sight: Sight = { signals, place: this.page.place, cause };
    const told = JSON.stringify(sight);
    if (told === this.told) return;
    this.told = told;
    this.sight = sight;
    this.desk.onSight?.(sight);
    const overlay = this.desk.onSight !== undefined;
    void tell({ kind: 'noticed', place: sight.place, signals: [...signals], overlay });
  }

  private watchInside(signals: readonly Signal[]): void {
    const { trying, attempt, failures } = this.logIn.life;
    const matters = trying !== null || attempt !== null || failures > 0;
    clearTimeout(this.inside);
    const isIn = matters && isInside(this.views, signals);
    this.inside = isIn ? window.setTimeout(() => this.gotIn(), LOG_IN.insideAfter) : 0;
  }

  private gotIn(): void {
    this.inside = 0;
    this.logIn.feed({ kind: 'inside', at: Date.now() });
  }

  /** As it is now: a quick hand may be faster than the next look. */
  private loginIn(document: Document): SiteForm | undefined {
    const known = this.seen.get(document)?.login;
    return known && contains(document, known.block)
      ? known
      : viewsOf([document], this.page).get(document)?.login;
  }

  /** Once for each document. */
  private hear(of: Document): Heard {
    onCapsLock(of, () => void tell({ kind: 'caps-lock', place: this.page.place }), this.desk.ended);
    return {
      formIn: () => this.loginIn(of),
      tried: ({ shape }, elsewhere) => {
        this.logIn.tried(shape, this.said(), elsewhere);
        this.inFrame.awaitIn(of);
      },
      handled: (since: number) => this.logIn.feed({ kind: 'handled', since }),
    };
  }
}

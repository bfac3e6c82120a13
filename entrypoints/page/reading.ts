import { tell } from '../../lib/doors/bare.ts';
import type { Desk, Sight } from '../../lib/overlay/desk.ts';
import { pictureBeside } from '../../lib/page/code-picture.ts';
import { documentsOf, treesIn } from '../../lib/page/documents.ts';
import { contains } from '../../lib/page/dom.ts';
import type { SiteForm } from '../../lib/page/form-parts.ts';
import { type Page, readPage } from '../../lib/page/page.ts';
import { isExplained, readSignals } from '../../lib/signals/read.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import { verdictOf } from '../../lib/signals/verdict.ts';
import { type View, viewsOf } from '../../lib/signals/view.ts';
import { AttemptWatch, type Heard } from './attempts.ts';
import { onCapsLock } from './caps-lock.ts';
import type { ChangeWatcher, Looked } from './change-watcher.ts';
import { FrameAnswer } from './frame-answer.ts';
import { Inside } from './inside.ts';
import { LogIn } from './log-in.ts';
import { hasItsStyles, onFirstSight, onLeaving, onReveals } from './sights.ts';

export class Reading {
  sight: Sight;
  readonly logIn: LogIn;
  readonly #desk: Desk;
  readonly #changes: ChangeWatcher;
  readonly #attempts: AttemptWatch;
  readonly #inFrame = new FrameAnswer();
  #page: Page = readPage();
  #seen = new Map<Document, View>();
  /** Before its styles are there, a page shows what it means to hide. */
  #isWorthSeeing = document.readyState === 'complete';
  readonly #inside: Inside;
  #told: string;
  #foreseen = '';

  constructor(desk: Desk, changes: ChangeWatcher) {
    this.#desk = desk;
    this.#changes = changes;
    this.#attempts = new AttemptWatch((of) => this.#hear(of), desk.ended);
    this.#inside = new Inside(() => this.logIn.feed({ kind: 'inside', at: Date.now() }), desk.ended);
    this.sight = { signals: [], place: this.#page.place, cause: null };
    this.#told = JSON.stringify(this.sight);
    const judge = () => this.#judge();
    this.logIn = new LogIn(() => this.#page, judge, desk.ended);
  }

  start(): void {
    this.logIn.feed({ kind: 'arrived' });
    this.#attempts.watch(document);
    onFirstSight(() => {
      this.#isWorthSeeing = true;
      this.#changes.lookNow();
    }, this.#desk.ended);
    onReveals(() => this.#changes.changed(), this.#desk.ended);
    onLeaving((how) => this.logIn.feed({ kind: 'left', at: Date.now(), ...how }), this.#desk.ended);
  }

  look(): Looked {
    if (!this.#isWorthSeeing) {
      if (this.#seen.size === 0 && hasItsStyles()) this.#see();
      this.#judge();
      return { isNew: false, keepWatching: true, trees: [document] };
    }
    const documents = this.#see();
    const before = this.sight;
    if (this.#inFrame.hasCome()) this.logIn.feed({ kind: 'answered' });
    this.#judge();
    const isOfInterest = this.views.some(({ forms, code }) => forms.length > 0 || code !== null);
    const keepWatching = isOfInterest || this.sight.signals.length > 0 || this.logIn.life.trying !== null;
    return { isNew: before !== this.sight, keepWatching, trees: treesIn(documents) };
  }

  #see(): Document[] {
    this.#page = { ...readPage(), arrival: this.#page.arrival };
    const documents = documentsOf(window);
    for (const document of documents) this.#attempts.watch(document);
    this.#seen = viewsOf(documents, this.#page);
    return documents;
  }

  /** From the back/forward cache: the badge is gone, what it knew of log-ins is old. */
  returned(): void {
    this.#page = { ...this.#page, arrival: 'back_forward' };
    this.#told = '';
    this.#foreseen = '';
    this.logIn.feed({ kind: 'arrived' });
  }

  get views(): View[] {
    return [...this.#seen.values()];
  }

  readonly pictureBeside = (field: Element | null) => field && pictureBeside(field);

  #judge(): void {
    const signals = readSignals(this.views, this.logIn.past);
    if (this.#isWorthSeeing && this.logIn.life.past === 'known') this.#conclude(signals);
    else this.#foresee(signals);
  }

  #conclude(signals: Signal[]): void {
    const { logIn, views } = this;
    const verdict = verdictOf(signals, isExplained(views));
    logIn.judged(verdict, this.#said());
    const news = readSignals(views, logIn.past);
    this.#publish(news);
    this.#inside.look(logIn.life, views, news);
  }

  /** The overlay sets out before pictures and memory are there. It shows nothing until told to. */
  #foresee(signals: Signal[]): void {
    if (this.#foreseen || this.#desk.onSight || signals.length === 0) return;
    this.#foreseen = signals.join();
    void tell({ kind: 'foreseen', place: this.#page.place, signals });
  }

  readonly #said = (): string =>
    this.views.flatMap(({ notices }) => notices.map(({ text }) => text)).join('\n');

  #publish(signals: readonly Signal[]): void {
    const cause = signals.includes('login-failed') ? this.logIn.life.cause : null;
    const sight: Sight = { signals, place: this.#page.place, cause };
    const told = JSON.stringify(sight);
    if (told === this.#told) return;
    this.#told = told;
    this.sight = sight;
    this.#desk.onSight?.(sight);
    const overlay = this.#desk.onSight !== undefined || signals.join() === this.#foreseen;
    void tell({ kind: 'noticed', place: sight.place, signals: [...signals], overlay });
  }

  /** As it is now: a quick hand may be faster than the next look. */
  #loginIn(document: Document): SiteForm | undefined {
    const known = this.#seen.get(document)?.login;
    return known && contains(document, known.block)
      ? known
      : viewsOf([document], this.#page).get(document)?.login;
  }

  #hear(of: Document): Heard {
    onCapsLock(of, () => void tell({ kind: 'caps-lock', place: this.#page.place }), this.#desk.ended);
    return {
      formIn: () => this.#loginIn(of),
      tried: ({ signature }, elsewhere) => {
        this.logIn.tried(signature, this.#said(), elsewhere);
        this.#inFrame.awaitIn(of);
      },
      handled: (since: number) => this.logIn.feed({ kind: 'handled', since }),
    };
  }
}

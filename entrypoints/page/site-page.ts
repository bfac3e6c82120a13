import { ASK, LOOK } from '../../lib/delays.ts';
import { hasOpenAttempt, isAlive, isPrivate } from '../../lib/doors/bare.ts';
import { impressionOf } from '../../lib/gate/impression.ts';
import type { Desk, Sight } from '../../lib/overlay/desk.ts';
import { documentsOf, hasUndefined } from '../../lib/page/documents.ts';
import { mayBeLedTo, readPage } from '../../lib/page/page.ts';
import { keepClearOf, messagesIn } from '../../lib/signals/keep-clear.ts';
import { ChangeWatcher, type Looked } from './change-watcher.ts';
import { isFrame, isLetter } from './events.ts';
import { onFrames, onMoments, onNewLocation, onReturn, onWrittenAnew } from './moments.ts';
import type { Reading } from './reading.ts';

/** Looked at in passing until it is worth reading, or a log-in waits or begins. */
export class SitePage implements Desk {
  onSight?: NonNullable<Desk['onSight']>;
  #reading: Reading | null = null;
  #begun: Promise<void> | null = null;
  #isLogin = false;
  #isWrittenAnew = false;
  #hasLooked = false;
  readonly #born = performance.now();
  readonly #end = new AbortController();
  readonly #changes: ChangeWatcher;
  readonly #anew: MutationObserver;
  readonly #startAgain: () => void;

  /** `startAgain`: the document was written anew. */
  constructor(startAgain: () => void) {
    this.#startAgain = startAgain;
    this.#changes = new ChangeWatcher(
      () => this.#look(),
      () => this.#listenOn(),
    );
    this.#anew = onWrittenAnew(() => this.#writtenAnew());
  }

  get ended(): AbortSignal {
    return this.#end.signal;
  }

  get sight(): Sight {
    return this.#reading?.sight ?? { signals: [], place: readPage().place, cause: null };
  }

  get opened(): Desk['opened'] {
    return this.#reading?.logIn.remembered?.opened ?? null;
  }

  get pauses(): Desk['pauses'] {
    return this.#reading?.logIn.remembered?.pauses ?? null;
  }

  readonly keepClear = (): readonly Element[] => keepClearOf(this.#reading?.views ?? []);
  readonly messages = (): readonly Element[] => messagesIn(this.#reading?.views ?? []);
  readonly codeField = (): Element | null => this.#reading?.views.find(({ code }) => code)?.code ?? null;
  readonly codePicture = (): Element | null => this.#reading?.pictureBeside(this.codeField()) ?? null;

  start(): void {
    this.#changes.lookNow();
    onMoments(this);
    // A page reached by hand is no answer; asking the storage costs half as much as the whole script.
    if (!this.#begun && mayBeLedTo()) void this.#readIfAsked();
  }

  handleEvent(event: Event): void {
    const { type, target, isTrusted } = event;
    if (!isTrusted || this.ended.aborted) return;
    if (type === 'pageshow') this.#shown(event);
    else if (type === 'currententrychange' || (type === 'load' && isFrame(target))) this.#changes.moved();
    else if (type !== 'load') this.#pressed(event);
  }

  #look(): Looked {
    // No script is an orphan as it comes, and the first word to the browser's interface is dear.
    if (this.#hasLooked && !isAlive()) this.finish();
    else if (this.#isWrittenAnew) {
      this.finish();
      this.#startAgain();
    }
    if (this.ended.aborted) return { isNew: false, keepWatching: false, trees: [] };
    this.#hasLooked = true;
    const documents = documentsOf(window);
    if (window.length > 0) for (const document of documents) onFrames(document, this);
    if (this.#reading) return this.#reading.look();
    const { isPromising, isLogin } = impressionOf(documents);
    this.#isLogin = isLogin;
    const mayGrow = documents.some(hasUndefined);
    if (!isPromising) return { isNew: false, keepWatching: isLogin, trees: documents, mayGrow };
    void this.#read().then(() => this.#changes.lookNow());
    return { isNew: false, keepWatching: true, trees: documents, mayGrow };
  }

  readonly #read = (): Promise<void> => {
    this.#begun ??= this.#begin();
    return this.#begun;
  };

  /** Few pages are read: the part that reads is made ready only there. */
  async #begin(): Promise<void> {
    const { Reading } = await import('./reading.ts');
    onReturn(this);
    this.#reading = new Reading(this, this.#changes);
    this.#reading.start();
  }

  /** Once more, before a no, where the page may be a silent answer. */
  async #readIfAsked(): Promise<void> {
    let isAsked = isPrivate() || (await hasOpenAttempt());
    if (!isAsked && this.#isLogin) isAsked = await hasOpenAttempt(ASK.recordedWithin);
    if (!isAsked || this.ended.aborted) return;
    await this.#read();
    this.#changes.lookNow();
  }

  #writtenAnew(): void {
    this.#isWrittenAnew = true;
    if (performance.now() - this.#born > LOOK.calm) this.#changes.lookNow();
    else this.#changes.lookSoon();
  }

  /** Also told of a page shown for the first time. */
  #shown(event: Event): void {
    if (!('persisted' in event && event.persisted)) return;
    this.#reading?.returned();
    this.#changes.moved();
  }

  /** Now that the page may change unseen, or be remembered. */
  #listenOn(): void {
    onNewLocation(this);
    onReturn(this);
  }

  #pressed(event: Event): void {
    // A log-in form is watched in any case.
    if (this.#isLogin && isLetter(event)) return;
    if (!isAlive()) this.finish();
    if (this.ended.aborted) return;
    if (this.#isLogin) void this.#read();
    this.#changes.wake();
    this.#listenOn();
  }

  finish(): void {
    this.#end.abort();
    this.#changes.close();
    this.#anew.disconnect();
  }
}

import type { Report } from '../../lib/doors/report.ts';
import type { Looked, Reader, Watch } from '../../lib/doors/watch.ts';
import type { Pending } from '../../lib/log-in/attempts.ts';
import { documentsOf } from '../../lib/page/documents.ts';
import { mayBeLedTo, readPage } from '../../lib/page/page.ts';
import { End } from './end.ts';
import { Eyes } from './eyes.ts';
import { impressionOf } from './impression.ts';
import { onFrames, onMoments, onNewLocation, onReturn, onSending, onWrittenAnew } from './moments.ts';
import { isOnRecord } from './record.ts';
import { isAlive, isPrivate, note, tell } from './talk.ts';
import { triedBy } from './tried.ts';

/** A page that writes itself anew is heard again at once, but not each time if it does so more often than this; in ms. */
const CALM = 1_000;

/**
 * Watches the page at a glance, and sends for the reader where that does not do: when there may be something to say,
 * when a log-in waits for its end, and when the user begins to log in.
 */
export class Watcher implements Watch {
  reader: Reader | null = null;
  past: Watch['past'] = null;
  pressed: Event[] = [];
  tried: Pending | null = null;
  readonly eyes: Eyes;
  private readonly end = new End();
  private anew: MutationObserver | null = null;
  private isLogin = false;
  /** Before, there is an extension to this script: asking for it would be the first word of another interface. */
  private hasLooked = false;
  private isSentFor = false;
  private isWrittenAnew = false;
  private readonly born = performance.now();
  private readonly startAgain: () => void;

  /** `startAgain` is called when the document was written anew, and this watcher has ended. */
  constructor(startAgain: () => void) {
    this.startAgain = startAgain;
    this.eyes = new Eyes(
      () => this.look(),
      () => this.listenOn(),
    );
  }

  get ended(): AbortSignal {
    return this.end.signal;
  }

  start(): void {
    this.eyes.lookNow();
    onMoments(this);
    this.anew = onWrittenAnew(() => this.writtenAnew());
    // What nobody led to answers no log-in. To ask for more would cost half as much as all the rest here.
    if (this.isSentFor || !mayBeLedTo()) return;
    if (isPrivate()) this.sendFor('reader');
    else void isOnRecord(() => this.isLogin).then((isOpen) => isOpen && this.sendFor('reader'));
  }

  report(): Report {
    return this.reader?.report() ?? { signals: [], place: readPage().place };
  }

  handleEvent(event: Event): void {
    const { type, target, isTrusted } = event;
    if (!isTrusted || this.end.hasCome) return;
    if (type === 'pageshow') this.shown(event);
    else if (type !== 'load' && type !== 'currententrychange') this.pressedBy(event);
    else if (type !== 'load' || target instanceof HTMLIFrameElement) this.moved();
  }

  private look(): Looked {
    if (this.hasLooked && !isAlive()) this.finish();
    else if (this.isWrittenAnew) {
      this.finish();
      this.startAgain();
    }
    this.hasLooked = true;
    if (this.end.hasCome) return { isNew: false, keepWatching: false, documents: [] };
    if (window.length > 0) onFrames(this);
    if (this.reader) return this.reader.look();
    const documents = documentsOf(window);
    const { isPromising, isLikely, isLogin } = impressionOf(documents);
    this.isLogin = isLogin;
    if (isPromising) this.sendFor(isLikely ? 'overlay' : 'reader');
    return { isNew: isPromising, keepWatching: isPromising || isLogin, documents };
  }

  private writtenAnew(): void {
    this.isWrittenAnew = true;
    if (performance.now() - this.born > CALM) this.eyes.lookNow();
    else this.eyes.lookSoon();
  }

  private moved(): void {
    this.eyes.wake();
    this.eyes.lookSoon();
  }

  /** Also told of a page that is shown for the first time. */
  private shown(event: Event): void {
    if (!Reflect.get(event, 'persisted')) return;
    this.reader?.returned();
    this.moved();
  }

  /** Now that the page may change unseen, or be remembered as it was. */
  private listenOn(): void {
    onNewLocation(this);
    onReturn(this);
  }

  private pressedBy(event: Event): void {
    if (!isAlive()) this.finish();
    if (this.end.hasCome) return;
    this.eyes.wake();
    this.listenOn();
    if (this.reader || !(this.isLogin || this.isSentFor)) return;
    if (this.pressed.length === 0) onSending(this);
    this.pressed = [...this.pressed.slice(-20), event];
    this.sendFor('reader');
    const form = this.isLogin && triedBy(event, this.pressed);
    if (!form) return;
    this.tried = { at: Date.now(), form };
    note({ tab: null, ...this.tried });
    void tell({ kind: 'tried', place: readPage().place, ...this.tried });
  }

  private finish(): void {
    this.end.come();
    this.eyes.close();
    this.anew?.disconnect();
  }

  /** For the reader, or for the overlay along with it. */
  private sendFor(wants: 'reader' | 'overlay'): void {
    if (this.isSentFor || this.reader) return;
    this.isSentFor = true;
    onReturn(this);
    const { place, arrival } = readPage();
    const asked = tell({ kind: 'arrived', place, arrival, since: performance.timeOrigin, wants });
    this.past = asked;
    void asked.then((answer) => {
      this.isSentFor = answer !== null;
    });
  }
}

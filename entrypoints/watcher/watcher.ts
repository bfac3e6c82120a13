import type { Pending } from '../../lib/attempts.ts';
import { isInEdge, mayBeLedTo, readPage, statusOfPage } from '../../lib/page.ts';
import type { Report } from '../../lib/report.ts';
import { documentsOf } from '../../lib/signals/documents.ts';
import { type Glance, glanceAt } from '../../lib/signals/glance.ts';
import type { Looked, Reader, Watch } from '../../lib/watch.ts';
import { Eyes } from './eyes.ts';
import { onFrames, onMoments, onNewLocation, onReturn, onSending, onWrittenAnew } from './moments.ts';
import { hasOpenRecord, isAlive, isPrivate, note, tell } from './talk.ts';
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
  readonly ended: AbortSignal;
  private readonly end = new AbortController();
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
    this.ended = this.end.signal;
    this.eyes = new Eyes(
      () => this.look(),
      () => onNewLocation(this, this.ended),
      this.ended,
    );
  }

  start(): void {
    this.eyes.lookNow();
    onMoments(this, this.ended);
    onWrittenAnew(() => this.writtenAnew(), this.ended);
    // What nobody led to answers no log-in. To ask for more costs as much as all the rest of this script.
    if (this.isSentFor || !mayBeLedTo()) return;
    if (isPrivate()) this.sendFor('reader');
    else void hasOpenRecord().then((isOpen) => isOpen && this.sendFor('reader'));
  }

  report(): Report {
    return this.reader?.report() ?? { signals: [], place: readPage().place };
  }

  handleEvent(event: Event): void {
    const { type, target, isTrusted } = event;
    if (!isTrusted) return;
    if (type === 'pagehide') onReturn(this, this.ended);
    else if (type === 'pageshow') this.returned();
    else if (type === 'load') this.loaded(target);
    else if (type === 'currententrychange') this.moved();
    else this.pressedBy(event);
  }

  private look(): Looked {
    if (this.hasLooked && !isAlive()) this.end.abort();
    else if (this.isWrittenAnew) {
      this.end.abort();
      this.startAgain();
    }
    this.hasLooked = true;
    if (this.ended.aborted) return { isNew: false, keepWatching: false, documents: [] };
    if (window.length > 0) onFrames(this, this.ended);
    if (this.reader) return this.reader.look();
    const documents = documentsOf(window);
    const [top, ...frames] = documents.map(glance);
    this.isLogin = top?.isPlainLogin === true;
    const isLikely = top?.likely || statusOfPage() >= 500 || (top?.hasFields && isInEdge()) || false;
    const isPromising =
      isLikely ||
      top?.promising ||
      frames.some(({ promising, hasFields }) => promising || hasFields) ||
      false;
    if (isPromising) this.sendFor(isLikely ? 'overlay' : 'reader');
    return { isNew: isPromising, keepWatching: isPromising || this.isLogin, documents };
  }

  private writtenAnew(): void {
    this.isWrittenAnew = true;
    if (performance.now() - this.born > CALM) this.eyes.lookNow();
    else this.eyes.lookSoon();
  }

  private loaded(target: EventTarget | null): void {
    if (target instanceof HTMLIFrameElement) this.moved();
  }

  private moved(): void {
    this.eyes.wake();
    this.eyes.lookSoon();
  }

  private returned(): void {
    this.reader?.returned();
    this.moved();
  }

  private pressedBy(event: Event): void {
    if (!isAlive()) this.end.abort();
    this.eyes.wake();
    onNewLocation(this, this.ended);
    if (this.ended.aborted || this.reader || !(this.isLogin || this.isSentFor)) return;
    if (this.pressed.length === 0) onSending(this, this.ended);
    this.pressed = [...this.pressed.slice(-20), event];
    this.sendFor('reader');
    const form = this.isLogin && triedBy(event, this.pressed);
    if (!form) return;
    this.tried = { at: Date.now(), form };
    note({ tab: null, ...this.tried });
    void tell({ kind: 'tried', place: readPage().place, ...this.tried });
  }

  /** For the reader, or for the overlay along with it. */
  private sendFor(wants: 'reader' | 'overlay'): void {
    if (this.isSentFor || this.reader) return;
    this.isSentFor = true;
    const { place, arrival } = readPage();
    const asked = tell({ kind: 'arrived', place, arrival, since: performance.timeOrigin, wants });
    this.past = asked;
    void asked.then((answer) => {
      this.isSentFor = answer !== null;
    });
  }
}

/** What cannot be looked at quickly is for the reader. */
function glance(document: Document): Glance {
  try {
    return glanceAt(document, location.pathname);
  } catch {
    return { promising: true, likely: false, hasFields: false, isPlainLogin: false };
  }
}

import type { Pending } from '../../lib/attempts.ts';
import { isInEdge, readPage, statusOfPage } from '../../lib/page.ts';
import { documentsOf } from '../../lib/signals/documents.ts';
import { type Glance, glanceAt } from '../../lib/signals/glance.ts';
import type { Looked, Reader, Watch } from '../../lib/watch.ts';
import { Eyes } from './eyes.ts';
import { onReturn, onWaking } from './moments.ts';
import { pressedIn, triedBy } from './presses.ts';
import { answerReports, hasOpenRecord, isAlive, isPrivate, note, tell } from './talk.ts';

/**
 * Watches the page at a glance, and sends for the reader where that does not do: when there may be something to say,
 * when a log-in waits for its end, and when the user begins to log in.
 */
export class Watcher implements Watch {
  reader: Reader | null = null;
  past: Watch['past'] = Promise.resolve(null);
  pressed: Event[] = [];
  tried: Pending | null = null;
  readonly eyes: Eyes;
  readonly ended: AbortSignal;
  private readonly end = new AbortController();
  private isLogin = false;
  private isSentFor = false;

  constructor() {
    this.ended = this.end.signal;
    this.eyes = new Eyes(() => this.look(), this.ended);
  }

  start(): void {
    globalThis.aideConnexionWatch = this;
    this.eyes.lookNow();
    onWaking(this.eyes, this.ended);
    onReturn(() => this.returned(), this.ended);
    pressedIn(document, (event) => this.notice(event), this.ended);
    answerReports(() => this.reader?.report() ?? { signals: [], place: readPage().place }, this.ended);
    if (isPrivate()) this.sendForReader();
    else void hasOpenRecord().then((isOpen) => isOpen && this.sendForReader());
  }

  private look(): Looked {
    if (!isAlive()) this.end.abort();
    if (this.reader) return this.reader.look();
    const documents = documentsOf(window);
    const [top, ...frames] = documents.map(glance);
    this.isLogin = top?.isPlainLogin === true;
    const isPromising =
      top?.promising ||
      frames.some(({ promising, hasFields }) => promising || hasFields) ||
      statusOfPage() >= 500 ||
      (top?.hasFields && isInEdge()) ||
      false;
    if (isPromising) this.sendForReader();
    return { isNew: isPromising, keepWatching: isPromising || this.isLogin, documents };
  }

  private returned(): void {
    this.reader?.returned();
    this.eyes.wake();
    this.eyes.lookSoon();
  }

  private notice(event: Event): void {
    if (this.reader || !(this.isLogin || this.isSentFor)) return;
    this.pressed = [...this.pressed.slice(-20), event];
    this.sendForReader();
    const form = this.isLogin && triedBy(event, this.pressed);
    if (!form) return;
    this.tried = { at: Date.now(), form };
    note({ tab: null, ...this.tried });
    void tell({ kind: 'tried', place: readPage().place, ...this.tried });
  }

  private sendForReader(): void {
    if (this.isSentFor) return;
    this.isSentFor = true;
    const { place, arrival } = readPage();
    this.past = tell({ kind: 'arrived', place, arrival, since: performance.timeOrigin, reader: true });
    void this.past.then((answer) => {
      this.isSentFor = answer !== null;
    });
  }
}

/** What cannot be looked at quickly is for the reader. */
function glance(document: Document): Glance {
  try {
    return glanceAt(document, () => readPage().path);
  } catch {
    return { promising: true, hasFields: false, isPlainLogin: false };
  }
}

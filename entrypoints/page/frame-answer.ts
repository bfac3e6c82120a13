import { LOG_IN } from '../../lib/delays.ts';

interface Asked {
  frame: Window;
  document: Document;
  /** ms since 1970. */
  at: number;
}

/** By another document in that frame. */
export class FrameAnswer {
  private asked: Asked | null = null;

  awaitIn(document: Document): void {
    const frame = document.defaultView;
    this.asked = frame && frame !== window ? { frame, document, at: Date.now() } : null;
  }

  /** True once for each answer. */
  hasCome(): boolean {
    if (!this.asked || !isReplaced(this.asked)) return false;
    const isAnswer = isSentFor(this.asked);
    this.asked = null;
    return isAnswer;
  }
}

/** Gone to another site, it cannot be asked. */
function isReplaced({ frame, document }: Asked): boolean {
  try {
    return frame.document !== document && frame.document.readyState !== 'loading';
  } catch {
    return true;
  }
}

/** The browser set out for it as the log-in was sent. */
function isSentFor({ frame, at }: Asked): boolean {
  try {
    const later = Date.now() - frame.performance.now() - at;
    return later >= -LOG_IN.sameMoment && later <= LOG_IN.begunWithin;
  } catch {
    return false;
  }
}

import { LOG_IN } from '../../lib/delays.ts';

/** A log-in that was tried in a frame. */
interface Asked {
  frame: Window;
  document: Document;
  /** ms since 1970. */
  at: number;
}

/** Tells when a log-in tried in a frame is answered: by another document in that frame, while the page around it stays. */
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

/** A frame that has gone to another site cannot be asked. */
function isReplaced({ frame, document }: Asked): boolean {
  try {
    return frame.document !== document && frame.document.readyState !== 'loading';
  } catch {
    return true;
  }
}

/** As for pages: its answer is the one that the browser set out for as the log-in was sent. */
function isSentFor({ frame, at }: Asked): boolean {
  try {
    const later = Date.now() - frame.performance.now() - at;
    return later >= -LOG_IN.sameMoment && later <= LOG_IN.begunWithin;
  } catch {
    return false;
  }
}

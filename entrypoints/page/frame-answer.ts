import { LOG_IN } from '../../lib/delays.ts';

interface Asked {
  frame: Window;
  document: Document;
  at: number;
}

/** Hears that another document in the frame has answered the log-in. */
export class FrameAnswer {
  #asked: Asked | null = null;

  awaitIn(document: Document): void {
    const frame = document.defaultView;
    this.#asked = frame && frame !== window ? { frame, document, at: Date.now() } : null;
  }

  hasCome(): boolean {
    if (!this.#asked || !isReplaced(this.#asked)) return false;
    const isAnswer = isSentFor(this.#asked);
    this.#asked = null;
    return isAnswer;
  }
}

function isReplaced({ frame, document }: Asked): boolean {
  try {
    return frame.document !== document && frame.document.readyState !== 'loading';
  } catch {
    return true;
  }
}

/** Whether the browser set out for it as the log-in was sent. */
function isSentFor({ frame, at }: Asked): boolean {
  try {
    const later = Date.now() - frame.performance.now() - at;
    return later >= -LOG_IN.sameMoment && later <= LOG_IN.begunWithin;
  } catch {
    return false;
  }
}

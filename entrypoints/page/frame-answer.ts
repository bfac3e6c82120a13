/** Tells when a log-in tried in a frame is answered: by another document in that frame, while the page around it stays. */
export class FrameAnswer {
  private asked: { frame: Window; document: Document } | null = null;

  awaitIn(document: Document): void {
    const frame = document.defaultView;
    this.asked = frame && frame !== window ? { frame, document } : null;
  }

  /** True once for each answer. */
  hasCome(): boolean {
    if (!this.asked || this.asked.frame.closed || !isAnother(this.asked)) return false;
    this.asked = null;
    return true;
  }
}

/** Neither loaded again nor gone back to. */
function isAnother({ frame, document }: { frame: Window; document: Document }): boolean {
  if (frame.document === document) return false;
  const [navigation] = frame.performance.getEntriesByType('navigation');
  return navigation === undefined || Reflect.get(navigation, 'type') === 'navigate';
}

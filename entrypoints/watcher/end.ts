/** The end of a watcher, as a signal that is made when somebody asks for it: on most pages, nobody does. */
export class End {
  hasCome = false;
  private controller: AbortController | null = null;

  get signal(): AbortSignal {
    this.controller ??= new AbortController();
    if (this.hasCome) this.controller.abort();
    return this.controller.signal;
  }

  come(): void {
    this.hasCome = true;
    this.controller?.abort();
  }
}

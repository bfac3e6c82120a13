import { LOG_IN } from '../../lib/delays.ts';
import { treesIn } from '../../lib/page/documents.ts';
import { attribute } from '../../lib/page/dom.ts';
import type { SiteForm } from '../../lib/page/form-parts.ts';
import { controlAt, logsIn, sendsNatively, submitsItself } from '../../lib/page/log-in-control.ts';
import { isElementHere, originOf, type Tree } from '../../lib/page/nodes.ts';

export interface Heard {
  /** The log-in form as last seen, or as it is now where nothing was looked at yet. */
  formIn(): SiteForm | undefined;
  /** A log-in is tried; `elsewhere`: its answer comes in another tab. */
  tried(form: SiteForm, elsewhere: boolean): void;
  /** A script deals with it; `since`: when it was pressed, by our clock. */
  handled(since: number): void;
}

/** Hears when a log-in is tried; only trusted events count. */
export class AttemptWatch {
  readonly #hear: (document: Document) => Heard;
  readonly #ended: AbortSignal;
  readonly #listeners = new WeakMap<Document, (event: Event) => void>();

  constructor(hear: (document: Document) => Heard, ended: AbortSignal) {
    this.#hear = hear;
    this.#ended = ended;
  }

  /** Also in open shadow roots, which a `submit` never leaves. Watching twice is watching once. */
  watch(document: Document): void {
    const listener = this.#listeners.get(document) ?? listenerFor(this.#hear(document));
    this.#listeners.set(document, listener);
    const listen = (tree: Tree, kind: string) =>
      EventTarget.prototype.addEventListener.call(tree, kind, listener, {
        capture: true,
        passive: true,
        signal: this.#ended,
      });
    for (const kind of ['click', 'keydown', 'pointerdown']) listen(document, kind);
    for (const tree of treesIn([document])) listen(tree, 'submit');
  }
}

function listenerFor(heard: Heard): (event: Event) => void {
  let gesture = Number.NEGATIVE_INFINITY;
  return (event) => {
    if (!event.isTrusted) return;
    if (event.type === 'submit') {
      if (event.timeStamp - gesture < LOG_IN.gestureWithin) onSubmit(event, heard);
      return;
    }
    gesture = event.timeStamp;
    if (event.type === 'click') onClick(event, heard);
    else if (isEnter(event)) onEnter(event, heard);
  };
}

/** Asked by properties: events of a frame are of another window's class. */
const isEnter = (event: Event): boolean =>
  event.type === 'keydown' && Reflect.get(event, 'key') === 'Enter' && !Reflect.get(event, 'isComposing');

function onSubmit(event: Event, heard: Heard): void {
  const form = heard.formIn();
  if (!form || form.block !== originOf(event)) return;
  const submitter: unknown = Reflect.get(event, 'submitter');
  if (isElementHere(submitter) && !logsIn(submitter, form)) return;
  heard.tried(form, isSentElsewhere(form, submitter));
  const since = performance.now();
  // Known only after the page's own listeners ran.
  setTimeout(() => event.defaultPrevented && heard.handled(since));
}

function onEnter(event: Event, heard: Heard): void {
  const form = heard.formIn();
  const origin = originOf(event);
  if (form?.fields.some((field) => field === origin) && !submitsItself(form))
    tryByScript(form, heard, performance.now());
}

function onClick(event: Event, heard: Heard): void {
  const control = controlAt(originOf(event));
  const form = control ? heard.formIn() : undefined;
  if (!control || !form || !logsIn(control, form)) return;
  const since = performance.now();
  if (!sendsNatively(control, form)) tryByScript(form, heard, since);
  else setTimeout(() => event.defaultPrevented && tryByScript(form, heard, since));
}

function tryByScript(form: SiteForm, heard: Heard, since: number): void {
  heard.tried(form, false);
  heard.handled(since);
}

function isSentElsewhere({ block }: SiteForm, submitter: unknown): boolean {
  const own = isElementHere(submitter) ? attribute(submitter, 'formtarget') : '';
  return (own || attribute(block, 'target')).toLowerCase() === '_blank';
}

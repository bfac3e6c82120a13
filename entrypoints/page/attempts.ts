import { LOG_IN } from '../../lib/delays.ts';
import { attribute } from '../../lib/page/dom.ts';
import type { SiteForm } from '../../lib/page/form-parts.ts';
import { controlAt, logsIn, sendsNatively, submitsItself } from '../../lib/page/log-in-control.ts';

/** What the user's own hand does with a log-in form. */
export interface Heard {
  /** The log-in form of the document, as last seen, or as it is now where nothing was looked at yet. */
  formIn(): SiteForm | undefined;
  /** `elsewhere`: the answer comes in a tab of its own. */
  tried(form: SiteForm, elsewhere: boolean): void;
  /** A script of the page sends what was tried. */
  handled(): void;
}

/** Watches one document for log-ins being tried, until the signal ends. Only trusted events count. */
export function watchAttempts(document: Document, heard: Heard, signal: AbortSignal): void {
  let gesture = Number.NEGATIVE_INFINITY;
  const hear = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'submit') {
      if (event.timeStamp - gesture < LOG_IN.gestureWithin) onSubmit(event, heard);
      return;
    }
    gesture = event.timeStamp;
    if (event.type === 'click') onClick(event, heard);
    else if (isEnter(event)) onEnter(event, heard);
  };
  for (const kind of ['submit', 'click', 'keydown', 'pointerdown'])
    document.addEventListener(kind, hear, { capture: true, passive: true, signal });
}

/** Events of a frame are of its own kind: told by what they hold. */
const isEnter = (event: Event): boolean =>
  event.type === 'keydown' && Reflect.get(event, 'key') === 'Enter' && !Reflect.get(event, 'isComposing');

function onSubmit(event: Event, heard: Heard): void {
  const form = heard.formIn();
  if (!form || form.block !== event.target) return;
  const submitter: unknown = Reflect.get(event, 'submitter');
  if (submitter instanceof Element && !logsIn(submitter, form)) return;
  heard.tried(form, isSentElsewhere(form, submitter));
  // Whether the page handles it by itself is known only after its own listeners ran.
  setTimeout(() => event.defaultPrevented && heard.handled());
}

function onEnter({ target }: Event, heard: Heard): void {
  const form = heard.formIn();
  if (form?.fields.some((field) => field === target) && !submitsItself(form)) tryByScript(form, heard);
}

function onClick(event: Event, heard: Heard): void {
  const control = controlAt(event.target);
  const form = control ? heard.formIn() : undefined;
  if (!control || !form || !logsIn(control, form)) return;
  if (!sendsNatively(control, form)) tryByScript(form, heard);
  else setTimeout(() => event.defaultPrevented && tryByScript(form, heard));
}

function tryByScript(form: SiteForm, heard: Heard): void {
  heard.tried(form, false);
  heard.handled();
}

/** Named frames and windows of the page's own are none. */
function isSentElsewhere({ block }: SiteForm, submitter: unknown): boolean {
  const own = submitter instanceof Element ? attribute(submitter, 'formtarget') : '';
  return (own || attribute(block, 'target')).toLowerCase() === '_blank';
}

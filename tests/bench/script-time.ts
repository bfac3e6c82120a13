/** An event of a Chromium trace, as far as it is looked at; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the thread, without waiting for a core. */
  tdur?: number;
  args?: { data?: { url?: string; [other: string]: unknown }; worldName?: string; [other: string]: unknown };
}

/** Script on the page's main thread, in ms. */
export interface ScriptTime {
  /** All script but the page's own functions: what Chromium spends for the extension, its world's creation included. */
  notOfPage: number;
  /** The same, but of what a function of the page set off only what runs in the extension's world. */
  ofExtension: number;
}

/** Everything that runs script, compiles it, or makes a world for it. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.run',
  'v8.callFunction',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'EventDispatch',
  'ScriptInjection::InjectJs',
  'ScriptInjection::InjectCss',
  'LocalWindowProxy::Initialize',
]);

const urlOf = ({ args }: TraceEvent) => args?.data?.url ?? '';
const time = ({ dur = 0, tdur = dur }: TraceEvent) => tdur;
const sum = (events: readonly TraceEvent[]) => events.reduce((total, event) => total + time(event), 0);

/** Sums a trace up; nothing when the page of this origin is not in it. */
export function scriptTime(trace: readonly TraceEvent[], origin: string): ScriptTime | undefined {
  const isOfSite = (event: TraceEvent) => urlOf(event).startsWith(origin);
  const isPage = (event: TraceEvent) => event.name === 'FunctionCall' && isOfSite(event);
  const page = trace.find((event) => event.name === 'CommitLoad' && isOfSite(event)) ?? trace.find(isPage);
  if (!page) return undefined;
  const onItsThread = trace.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && pid === page.pid && tid === page.tid && SCRIPT.has(name),
  );
  let notOfPage = 0;
  let ofExtension = 0;
  for (const { top, all } of grouped(onItsThread)) {
    const own = all.filter(isPage);
    notOfPage += time(top) - sum(own);
    ofExtension += own.length === 0 ? time(top) : sum(outermost(all.filter(isOfExtension)));
  }
  return { notOfPage: notOfPage / 1_000, ofExtension: ofExtension / 1_000 };
}

const isOfExtension = (event: TraceEvent) =>
  Boolean(event.args?.worldName) || urlOf(event).startsWith('chrome-extension://');

const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** Events that no other event contains, each with all that it contains, itself first. */
function grouped(events: readonly TraceEvent[]): { top: TraceEvent; all: TraceEvent[] }[] {
  const groups: { top: TraceEvent; all: TraceEvent[] }[] = [];
  for (const event of events.toSorted((one, other) => one.ts - other.ts || end(other) - end(one))) {
    const last = groups.at(-1);
    if (last && event.ts < end(last.top)) last.all.push(event);
    else groups.push({ top: event, all: [event] });
  }
  return groups;
}

const outermost = (events: readonly TraceEvent[]) => grouped(events).map(({ top }) => top);

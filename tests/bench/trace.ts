import { type ScriptTime, scriptTime, type TraceEvent } from './script-time.ts';
import { ORIGIN } from './server.ts';
import { next, type Tab } from './tab.ts';

/** Begins a light trace; what it returns ends it, and says how long script ran on the page's main thread. */
export async function traceScript({ session }: Tab): Promise<() => Promise<ScriptTime>> {
  const events: TraceEvent[] = [];
  // The protocol says of an event no more than that it is an object.
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['devtools.timeline', 'v8', 'extensions'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const complete = next(session, 'Tracing.tracingComplete');
    await session.send('Tracing.end');
    await complete;
    const time = scriptTime(events, ORIGIN);
    if (!time) throw new Error('The trace does not show the page.');
    return time;
  };
}

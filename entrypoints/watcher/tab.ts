import type { Arrival } from '../../lib/attempts.ts';
import type { Desk, Sight } from '../../lib/desk.ts';
import { type Page, readPage } from '../../lib/page.ts';
import { isInside, readSignals } from '../../lib/signals/read.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import { documentsOf, type View, viewOf } from '../../lib/signals/view.ts';
import { clearOf } from './clear.ts';
import { openEyes } from './eyes.ts';
import { openMemory } from './memory.ts';
import { onFirstSight, onWaking } from './moments.ts';
import { answerReports, hasOpenRecord, isAlive, isPrivate, tell } from './talk.ts';
import { watchTries } from './tries.ts';

/** A page must stay free of any log-in form this long, in ms, before the log-in counts as done. */
const INSIDE_AFTER = 1_000;

/** Watches the page in this tab: reads, judges, remembers, and lays out what it sees for the overlay. */
export function watchTab(): void {
  const end = new AbortController();
  const { signal: ended } = end;
  const watched = new WeakSet<Document>();
  let arrival: Arrival | null = null;
  let page: Page = readPage();
  let seen = new Map<Document, View>();
  let views: View[] = [];
  let recalled: 'no' | 'asked' | 'yes' = 'no';
  let inside = 0;
  const memory = openMemory(() => eyes.lookSoon(), ended);
  const desk: Desk = {
    sight: { signals: [], place: page.place, cause: null },
    ended,
    keepClear: () => clearOf(views),
    codeField: () => views.find(({ code }) => code)?.code as HTMLInputElement | null,
  };
  globalThis.aideConnexion = desk;

  const arrived = (): Arrival => arrival ?? page.arrival;

  const look = () => {
    if (!isAlive()) end.abort();
    page = readPage();
    const documents = documentsOf(window);
    for (const document of documents) watchOnce(document);
    seen = new Map(documents.flatMap((document) => viewed(document, page)));
    views = [...seen.values()];
    const before = desk.sight;
    judge();
    const keepWatching =
      views.some(({ forms, code }) => forms.length > 0 || code) || desk.sight.signals.length > 0;
    return { isNew: before !== desk.sight, keepWatching: keepWatching || memory.trying !== null, documents };
  };

  const judge = () => {
    const signals = readSignals(views, memory.past);
    if (recalled !== 'yes') return recall(signals);
    if (memory.trying && isAnswer(signals)) return memory.answered();
    void memory.settle(signals, page.place, arrived()).then((changed) => changed && judge());
    publish(signals);
    watchInside(signals);
  };

  /** The past is asked for once per arrival, and only where it can matter. */
  const recall = async (signals: readonly Signal[]) => {
    if (recalled === 'asked') return;
    recalled = 'asked';
    const matters =
      signals.length > 0 ||
      views.some(({ forms }) => forms.length > 0) ||
      isPrivate() ||
      (await hasOpenRecord());
    if (matters) await memory.recall(page.place, arrived());
    recalled = matters ? 'yes' : 'no';
    if (matters) judge();
  };

  /** While an answer is awaited, a refusal that was there before the log-in was tried is none. */
  let refusals = '';
  const refusalsNow = () =>
    views.flatMap(({ notices }) => notices.map(({ text, meanings }) => `${[...meanings]}${text}`)).join('\n');
  const isAnswer = (signals: readonly Signal[]) =>
    signals.some((signal) => signal === 'login-failed' || signal === 'account-locked') &&
    refusalsNow() !== refusals;

  const publish = (signals: readonly Signal[]) => {
    const sight: Sight = {
      signals,
      place: page.place,
      cause: signals.includes('login-failed') ? memory.cause : null,
    };
    if (JSON.stringify(sight) === JSON.stringify(desk.sight)) return;
    const changed = String(sight.signals) !== String(desk.sight.signals);
    desk.sight = sight;
    desk.onSight?.(sight);
    if (changed || !desk.onSight) void tell({ kind: 'noticed', place: page.place, signals: [...signals] });
  };

  const watchInside = (signals: readonly Signal[]) => {
    const matters = memory.trying !== null || memory.past.attempt !== null || memory.past.failures > 0;
    clearTimeout(inside);
    if (matters && isInside(views, signals))
      inside = window.setTimeout(() => memory.succeeded(page.place), INSIDE_AFTER);
    else inside = 0;
  };

  const watchOnce = (document: Document) => {
    if (watched.has(document)) return;
    watched.add(document);
    const tries = {
      formIn: (of: Document) => seen.get(of)?.login,
      tried: (form: Parameters<typeof memory.tried>[0]) => {
        refusals = refusalsNow();
        memory.tried(form, page.place);
      },
      left: () => memory.left(),
    };
    watchTries(document, tries, ended);
  };

  const eyes = openEyes(look, ended);
  onFirstSight(() => eyes.lookSoon(), ended);
  onWaking(eyes, ended);
  answerReports(() => ({ signals: desk.sight.signals, place: page.place }), ended);
  addEventListener('pagehide', () => inside && memory.succeeded(page.place), { signal: ended });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      arrival = 'back_forward';
      recalled = 'no';
      memory.forget();
      eyes.wake();
      eyes.lookSoon();
    },
    { signal: ended },
  );
}

/** A page may throw in its own getters: then there is nothing to be seen in it. */
function viewed(document: Document, page: Page): [Document, View][] {
  try {
    return [[document, viewOf(document, page)]];
  } catch {
    return [];
  }
}

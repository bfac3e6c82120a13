import '../../assets/tokens.css';
import '../../assets/page-tokens.css';
import '../../assets/parts.css';
import '../../assets/base.css';
import '../../assets/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import type { Remedy } from '../../components/popup/tab-words.ts';
import type { Action } from '../../lib/advice/card.ts';
import { keptPauses, watchPauses } from '../../lib/doors/bare-pauses.ts';
import { type Pause, stillPaused } from '../../lib/pauses/pauses.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';
import { leaveWithLinks } from './leave.ts';
import { FIRST, type Model } from './model.ts';
import type { Rest } from './rest.ts';
import { actIn, askToHelp, followTab, meantTab, openExtranet, reload, restoreAccess } from './tab.ts';

// Drawn with what it needs and no more; advice, and what is kept, are fetched where they are called for.

const tab = meantTab(location.search);
let model: Model = FIRST;
let rest: Rest | null = null;
let fetching: Promise<void> | null = null;

const loadSearch = () => import('../../lib/advice/load-search.ts').then((search) => search.loadSearch());

// Firefox asks only straight from the click: nothing may be awaited before.
const REMEDIES: Record<Remedy, () => void> = {
  'open-extranet': () => void openExtranet(),
  reload: () => void tab.then(reload),
  'restore-access': () => void restoreAccess(),
  'help-here': () => {
    if (model.state.kind === 'other-host')
      void askToHelp(model.state.host).then((hindrance) => learn({ hindrance }));
  },
};

function learn(news: Partial<Model>): void {
  model = { ...model, ...news };
  const { state } = model;
  model.lead = state.kind === 'noticed' ? (rest?.leadOf(state.signals, model.at) ?? null) : null;
  draw();
}

function draw(): void {
  const { pauses, locked, unsaved, unknown, ...status } = model;
  render(
    <Popup
      {...status}
      pausing={{
        pauses,
        locked,
        unsaved,
        View: rest?.Pausing ?? null,
        onOpen: () => void withRest(),
        now: Date.now(),
        titleOf: (id) => rest?.titleOf(id),
        onPause: (length) => keep(rest?.pause(length, model.state)),
        onResume: (pause) => keep(rest?.resume(pause)),
      }}
      unknown={unknown ? { ...unknown, onDescribe: () => void describePage() } : undefined}
      loadSearch={loadSearch}
      onRemedy={(remedy) => REMEDIES[remedy]()}
      onAct={(action: Action) => void tab.then((id) => actIn(id, action))}
    />,
    document.body,
  );
}

function keep(work: Promise<boolean> = Promise.resolve(false)): void {
  void work.then((kept) => learn({ unsaved: !kept }));
}

const unknownPage = () => import('./unknown.ts');

async function lookCloser(): Promise<void> {
  const { state } = model;
  const id = await tab;
  if (id === null) return;
  const unknown = await unknownPage().then((page) => page.lookCloser(id));
  if (model.state === state) learn({ unknown });
}

async function describePage(): Promise<void> {
  const [id, page] = [await tab, await unknownPage()];
  const { unknown } = model;
  if (id !== null && unknown && !(await page.describe(id, unknown.isPrivate)))
    learn({ unknown: { ...unknown, failed: true } });
}

const REST_FOR: ReadonlySet<TabState['kind']> = new Set(['noticed', 'other-host'] as const);

const withRest = () => (fetching ??= fetchRest());

async function fetchRest(): Promise<void> {
  const fetched = await import('./rest.ts');
  const news = await fetched.known();
  rest = fetched;
  learn(news);
}

const tellPauses = (all: readonly Pause[]) => learn({ pauses: stillPaused(all, Date.now()) });

draw();
void followTab(tab, (state) => {
  learn({ state, unknown: null });
  if (REST_FOR.has(state.kind)) void withRest();
  if (state.kind === 'nothing-noticed') void lookCloser();
});
watchPauses(tellPauses, new AbortController().signal);
void keptPauses().then(tellPauses);
leaveWithLinks();

import '../../assets/theme.css';
import '../../assets/advice.css';
import '../../assets/popup.css';
import type { Remedy } from '../../components/popup/tab-words.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';
import { sayBroken, sayState } from './card.ts';
import { whenTouched } from './hands.ts';
import { leaveWithLinks } from './leave.ts';
import { whenPaused } from './paused.ts';
import { followTab, meantTab, openExtranet, reload, restoreAccess } from './tab.ts';

// What is seen first is in the page already. This says the state of the tab in it; all the rest is fetched when it
// is needed: at the first sign of a hand, or to show what was noticed or paused.

const tab = meantTab(location.search);
const alone = new AbortController();
let state: TabState = { kind: 'reading' };
let asleep = true;
let tellRest: ((state: TabState) => void) | null = null;

// Firefox asks for access only straight from the click: nothing may be awaited before.
const REMEDIES: Record<Remedy, () => void> = {
  'open-extranet': () => void openExtranet(),
  reload: () => void tab.then(reload),
  'restore-access': () => void restoreAccess(),
};
const act = (remedy: Remedy) => REMEDIES[remedy]();

function learn(news: TabState): void {
  state = news;
  if (tellRest) tellRest(news);
  else sayState(news, act, alone.signal);
  if (news.kind === 'noticed') wake();
}

function wake(): void {
  if (asleep) void fetchRest();
  asleep = false;
}

async function fetchRest(): Promise<void> {
  try {
    const { takeOver } = await import('./take-over.tsx');
    alone.abort();
    tellRest = takeOver(state, act);
  } catch {
    sayBroken();
  }
}

void followTab(tab, learn);
whenPaused(wake, alone.signal);
whenTouched(wake, alone.signal);
leaveWithLinks();

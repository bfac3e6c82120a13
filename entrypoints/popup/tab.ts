import type { Browser, Runtime } from 'webextension-polyfill';
import type { Hindrance } from '../../components/popup/tab-words.ts';
import type { Action, TurnId } from '../../lib/advice/card.ts';
import type { Answers } from '../../lib/doors/messages.ts';
import { reportOf } from '../../lib/doors/report.ts';
import { otherHostOf, patternOf } from '../../lib/page/hosts.ts';
import { SITE } from '../../lib/page/place.ts';
import { type TabState, tabState } from '../../lib/signals/tab-state.ts';
import { leave } from './leave.ts';

/** Bare: the polyfill would cost more than all the rest of the first look. */
declare const chrome: Browser;

const access = { origins: [`${SITE}/*`] };
/** In ms: a page frozen for longer counts as one without script. */
const PATIENCE = 1_500;

/** The tab named in the address (`?tab=<id>`), or the one in front; null for none. */
export async function meantTab(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d{1,10}$/.test(named)) return Number(named);
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return tab?.id ?? null;
}

async function readTab(id: number | null): Promise<TabState> {
  const [granted, tab, report] = await Promise.all([
    chrome.permissions.contains(access).catch(() => false),
    id === null ? null : chrome.tabs.get(id).catch(() => null),
    id === null ? null : Promise.race([reportOf(id), afterPatience()]),
  ]);
  const url = tab?.url ?? null;
  const allowed = await isAllowed(url);
  return tabState({ url, loading: tab?.status === 'loading', granted, allowed, report });
}

async function isAllowed(url: string | null): Promise<boolean> {
  const host = url === null ? null : otherHostOf(url);
  return host !== null && chrome.permissions.contains({ origins: [patternOf(host)] }).catch(() => false);
}

function afterPatience(): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), PATIENCE));
}

/** Tells what is known of the tab, now and at each change. */
export async function followTab(
  tab: Promise<number | null>,
  changed: (state: TabState) => void,
): Promise<void> {
  const id = await tab;
  let asked = 0;
  const look = async () => {
    asked += 1;
    const mine = asked;
    const state = await readTab(id);
    if (mine === asked) changed(state);
  };
  chrome.tabs.onUpdated.addListener((updated) => {
    if (updated === id) void look();
  });
  // Only a hint to look again: what the page answers itself is checked.
  chrome.runtime.onMessage.addListener((_: unknown, from: Runtime.MessageSender) => {
    if (from.id === chrome.runtime.id && from.tab?.id === id) void look();
  });
  // The page is as good as without script until the background has sent it there.
  chrome.permissions.onAdded.addListener(() => void helpHere().then(look));
  chrome.permissions.onRemoved.addListener(look);
  await look();
}

/** Asks for access to the extranet; to be called straight from a click. */
export async function restoreAccess(): Promise<void> {
  await chrome.permissions.request(access).catch(() => false);
}

/** Asks for help on another host; to be called straight from a click. Null once help is there, else why it is not. */
export async function askToHelp(host: string): Promise<Hindrance | null> {
  const asked = chrome.permissions.request({ origins: [patternOf(host)] });
  const given = await asked.catch(() => null);
  if (!given) return given === null ? 'failed' : 'refused';
  return (await helpHere()) ? null : 'not-kept';
}

/** Whether it will come by itself to the next page. */
async function helpHere(): Promise<boolean> {
  try {
    const answer: Answers['help-here'] | null = await chrome.runtime.sendMessage({ kind: 'help-here' });
    return answer?.ready === true;
  } catch {
    return false;
  }
}

/** Loads the tab anew, so that our script comes into it. */
export async function reload(id: number | null): Promise<void> {
  if (id !== null) await chrome.tabs.reload(id);
}

export async function openExtranet(): Promise<void> {
  await chrome.tabs.create({ url: `${SITE}/aparts/` });
  leave();
}

/** Does it in the page where the help is there, else in the guide. */
export async function actIn(id: number | null, action: Action): Promise<void> {
  const at = guidePlaceOf(action);
  const command = action.does === 'turn' ? action.to : action.does;
  const isPages = action.does === 'turn' || action.does === 'type';
  if (!isPages || id === null || !(await isDoneIn(id, command))) await openGuide(at);
  leave();
}

function guidePlaceOf(action: Action): string {
  if (action.does === 'open') return action.at;
  if (action.does === 'read') return `conseil/${action.advice}`;
  return action.does === 'turn' ? TURNS[action.to] : 'conseil/security-code';
}

const TURNS: Record<TurnId, string> = {
  'lost-identifier': 'conseil/recover-credentials/identifiant',
  'lost-password': 'conseil/recover-credentials/mot-de-passe',
  'no-mail': 'conseil/check-spam',
  'assistance-link': 'conseil/request-assistance',
  'create-space': 'conseil/no-establishment',
};

async function isDoneIn(id: number, command: string): Promise<boolean> {
  const told = chrome.tabs.sendMessage(id, { kind: 'command', command }, { frameId: 0 });
  return (await told.catch(() => false)) === true;
}

async function openGuide(at: string): Promise<void> {
  await chrome.tabs.create({ url: `${chrome.runtime.getURL('guide.html')}#${at}` });
}

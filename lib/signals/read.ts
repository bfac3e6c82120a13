import type { Past } from '../log-in/attempts.ts';
import type { Meaning } from '../words/meaning.ts';
import { isExplainedOn, rules } from './rules.ts';
import type { Signal } from './signal.ts';
import type { View } from './view.ts';

/** Each at most once. */
export function readSignals(views: readonly View[], past: Past): Signal[] {
  return rules
    .filter(({ seen }) => views.some((view) => tried(() => seen(view, past))))
    .map(({ signal }) => signal);
}

function tried(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return false;
  }
}

/** By another reason than identifier and password. */
export const isExplained = (views: readonly View[]): boolean =>
  views.some((view) => tried(() => isExplainedOn(view)));

/** Neither a log-in form nor anything that went wrong. A page that nobody has looked at yet tells nothing. */
export function isInside(views: readonly View[], signals: readonly Signal[]): boolean {
  if (views.length === 0) return false;
  const trouble = signals.some((signal) => signal !== 'security-code' && signal !== 'edge');
  if (trouble || views.some(({ forms, page }) => forms.length > 0 || page.status >= 400)) return false;
  return views.some(({ signedIn }) => signedIn) || !views.some(isUnfinished);
}

const isUnfinished = ({ notices }: View): boolean =>
  notices.some(({ meanings }) => UNFINISHED.some((meaning) => meanings.has(meaning)));

const UNFINISHED: readonly Meaning[] = ['session-ended', 'refused', 'denied', 'locked', 'out-of-use'];

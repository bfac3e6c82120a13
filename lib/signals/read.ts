import type { Past } from '../log-in/attempts.ts';
import type { Meaning } from '../words/meaning.ts';
import { isExplainedOn, rules } from './rules.ts';
import type { Signal } from './signal.ts';
import type { View } from './view.ts';

/** The signals of all documents of a page, in the order of the rules, each at most once. */
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

/** The log-in failed for another reason than identifier and password. */
export const isExplained = (views: readonly View[]): boolean =>
  views.some((view) => tried(() => isExplainedOn(view)));

/** Is somebody logged in? There is neither a form nor anything that went wrong. Without views: not known, so no. */
export function isInside(views: readonly View[], signals: readonly Signal[]): boolean {
  if (views.length === 0) return false;
  const trouble = signals.some((signal) => signal !== 'security-code' && signal !== 'edge');
  if (trouble || views.some(({ forms, page }) => forms.length > 0 || page.status >= 400)) return false;
  return views.some(({ signedIn }) => signedIn) || !views.some(isUnfinished);
}

const isUnfinished = ({ notices }: View): boolean =>
  notices.some(({ meanings }) => UNFINISHED.some((meaning) => meanings.has(meaning)));

const UNFINISHED: readonly Meaning[] = ['session-ended', 'refused', 'denied', 'locked', 'out-of-use'];

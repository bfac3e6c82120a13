import type { Past } from '../attempts.ts';
import { rules } from './rules.ts';
import type { Signal } from './signal.ts';
import type { View } from './view.ts';

/** What is noticed in these documents of one tab, given what happened before. Each signal at most once. */
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

/** Has the user got in? A page of the site with neither a log-in form nor anything that went wrong. */
export function isInside(views: readonly View[], signals: readonly Signal[]): boolean {
  const trouble = signals.some((signal) => signal !== 'security-code' && signal !== 'edge');
  const explained = views.some(({ notices }) =>
    notices.some(
      ({ meanings }) => meanings.has('session-ended') || meanings.has('refused') || meanings.has('locked'),
    ),
  );
  return !trouble && !explained && views.every(({ forms, page }) => forms.length === 0 && page.status < 400);
}

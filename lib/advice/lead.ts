import type { PageLink } from '../page/links.ts';
import type { Signal } from '../signals/signal.ts';
import type { Advice } from './advice.ts';
import type { Action, Card, Lead, TurnId } from './card.ts';
import { leads } from './catalogue/leads.ts';

export type { Action, Card, Lead, TurnId };

/** What the page in front of the user has. */
export interface LeadPage {
  /** Advice that applies and is not paused, in its order. */
  advice: readonly Advice[];
  links: ReadonlySet<PageLink>;
}

/** The one line that says what happened, and what can be done at once; null: nothing applies. */
export function leadFor(signals: ReadonlySet<Signal>, page: LeadPage): Lead | null {
  const shown = new Set(page.advice.map(({ id }) => id));
  const lead = leads.find(
    ({ when, unless = [], advice }) =>
      when.some((signal) => signals.has(signal)) &&
      !unless.some((signal) => signals.has(signal)) &&
      advice.some((id) => shown.has(id)),
  );
  const [first] = page.advice;
  if (!lead) return first ? plainLead(first) : null;
  return { ...lead, actions: lead.actions.filter((action) => isOfUse(action, page, shown)) };
}

/** Advice whose own lead is paused, or that has none. */
const plainLead = ({ id, label, summary }: Advice): Lead => ({
  id,
  line: label,
  says: summary,
  actions: [{ label: 'Comment faire', does: 'read', advice: id }],
  when: [],
  advice: [id],
  opens: false,
});

function isOfUse(action: Action, { links }: LeadPage, shown: ReadonlySet<string>): boolean {
  if (action.does === 'read') return shown.has(action.advice);
  return action.does !== 'turn' || action.to !== 'assistance-link' || links.has("Besoin d'aide ?");
}

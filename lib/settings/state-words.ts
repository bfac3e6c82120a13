import { decidedKeys, type Policy } from './policy.ts';

/** What a maintainer needs to know to understand what a user tells, and nothing of the user or of his pages' addresses. */
export interface ToolState {
  version: string;
  /** As `Mozilla Firefox 153`; empty: unknown. */
  browser: string;
  /** What is noticed in each open page of the extranet. */
  situations: readonly (readonly string[])[];
  /** How log-ins of the journal ended. */
  outcomes: readonly string[];
  /** Ids of advice in pause, or `*`. */
  paused: readonly string[];
  policy: Policy;
}

/** The state as a text to be pasted into a report, one line a fact. */
export function stateWords({ version, browser, situations, outcomes, paused, policy }: ToolState): string {
  const lines = [
    `Aide à la connexion ${version}`,
    `Navigateur : ${browser || 'inconnu'}`,
    `Pages de l’extranet ouvertes : ${situations.length}`,
    ...situations.map((seen, index) => `Page ${index + 1} : ${listed(seen)}`),
    `Essais notés : ${counted(outcomes)}`,
    `En pause : ${listed(paused)}`,
    `Réglé par l’organisation : ${listed(decidedKeys(policy))}`,
  ];
  if (policy.unread) lines.push(`Réglages de l’organisation non compris : ${listed(policy.unread)}`);
  return `${lines.join('\n')}\n`;
}

const listed = (words: readonly string[]): string =>
  words.length > 0 ? [...new Set(words)].join(', ') : 'rien';

function counted(words: readonly string[]): string {
  const kinds = [...new Set(words)].sort();
  return listed(kinds.map((kind) => `${kind} ${words.filter((word) => word === kind).length}`));
}

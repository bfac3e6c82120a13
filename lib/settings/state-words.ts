import { decidedKeys, type Policy } from './policy.ts';

/** For a bug report: nothing of the user, nor of his pages' addresses. */
export interface ToolState {
  version: string;
  /** As `Mozilla Firefox 153`; empty: unknown. */
  browser: string;
  /** How many the user has allowed beside the extranet. */
  hosts: number;
  /** Signals of each open page. */
  situations: readonly (readonly string[])[];
  outcomes: readonly string[];
  /** Ids of advice, or `*`. */
  paused: readonly string[];
  policy: Policy;
}

/** The text that « Copier l’état » copies: one line a fact. */
export function stateWords(state: ToolState): string {
  const { version, browser, hosts, situations, outcomes, paused, policy } = state;
  const lines = [
    `Aide à la connexion ${version}`,
    `Navigateur : ${browser || 'inconnu'}`,
    `Autres sites autorisés : ${hosts}`,
    `Pages ouvertes où l’aide vient : ${situations.length}`,
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

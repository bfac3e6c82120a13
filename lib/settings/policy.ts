import type { FilterId } from '../tools/messages/filter-lines.ts';

/** Views that an organisation may leave out; advice and settings always stay. */
export const HIDEABLE_VIEWS = [
  'assistance',
  'informatique',
  'doublon',
  'ddets',
  'comptes',
  'douteux',
  'demonstration',
] as const;
export type HideableView = (typeof HIDEABLE_VIEWS)[number];

/** Keys as administrators write them: `docs/deploiement.md`. */
export const POLICY_KEYS = [
  'welcomePage',
  'hiddenAdvice',
  'hiddenViews',
  'keepJournal',
  'journalDays',
  'keepDrafts',
  'itContact',
  'mailFilter',
  'otherSites',
  'locked',
] as const;
export type PolicyKey = (typeof POLICY_KEYS)[number];

/** Whom to ask in the organisation; an empty text is not known. */
export interface ItContact {
  name: string;
  email: string;
  phone: string;
  /** `https://…` or `http://…`. */
  url: string;
}

/** What an organisation has decided; a key that is not there is left to the user. */
export interface Policy {
  welcomePage?: boolean | undefined;
  /** Ids of advice, or `*`. */
  hiddenAdvice?: string[] | undefined;
  hiddenViews?: HideableView[] | undefined;
  /** False: attempts stay in memory, as in private windows. */
  keepJournal?: boolean | undefined;
  /** 1 to 30. */
  journalDays?: number | undefined;
  /** False: drafts are gone with the session. */
  keepDrafts?: boolean | undefined;
  itContact?: ItContact | undefined;
  mailFilter?: FilterId | undefined;
  /** False: help on the extranet only. */
  otherSites?: boolean | undefined;
  /** Keys that the user cannot change. */
  locked?: PolicyKey[] | undefined;
  /** Keys that are there and could not be understood. */
  unread?: string[] | undefined;
}

export const NO_POLICY: Policy = {};

export function isLocked(policy: Policy, key: PolicyKey): boolean {
  return policy[key] !== undefined && (policy.locked ?? []).includes(key);
}

/** Ids of advice that the user cannot bring back. */
export const lockedAdvice = (policy: Policy): readonly string[] =>
  isLocked(policy, 'hiddenAdvice') ? (policy.hiddenAdvice ?? []) : [];

export function decidedKeys(policy: Policy): PolicyKey[] {
  return POLICY_KEYS.filter((key) => policy[key] !== undefined);
}

export const isHidden = ({ hiddenViews = [] }: Policy, view: string): boolean =>
  hiddenViews.some((one) => one === view);

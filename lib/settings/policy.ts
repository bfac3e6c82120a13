import type { FilterId } from '../tools/messages/filter-lines.ts';

/** Advice and settings always stay. */
export const HIDEABLE_VIEWS = [
  'assistance',
  'informatique',
  'doublon',
  'comptes',
  'douteux',
  'demonstration',
] as const;
export type HideableView = (typeof HIDEABLE_VIEWS)[number];

/** As administrators write them. */
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

/** Empty: not known. */
export interface ItContact {
  name: string;
  email: string;
  phone: string;
  /** `https://…` or `http://…`. */
  url: string;
}

/** A key that is not there is left to the user. */
export interface Policy {
  welcomePage?: boolean | undefined;
  /** Ids of advice, or `*`. */
  hiddenAdvice?: string[] | undefined;
  hiddenViews?: HideableView[] | undefined;
  /** False: in memory, as in private windows. */
  keepJournal?: boolean | undefined;
  /** 1 to 30. */
  journalDays?: number | undefined;
  /** False: not beyond the session. */
  keepDrafts?: boolean | undefined;
  itContact?: ItContact | undefined;
  mailFilter?: FilterId | undefined;
  /** False: help on the extranet only. */
  otherSites?: boolean | undefined;
  /** The user cannot change these. */
  locked?: PolicyKey[] | undefined;
  /** Keys not understood. */
  unread?: string[] | undefined;
}

export const NO_POLICY: Policy = {};

export function isLocked(policy: Policy, key: PolicyKey): boolean {
  return policy[key] !== undefined && (policy.locked ?? []).includes(key);
}

/** Hidden in pages, for good. */
export const lockedAdvice = (policy: Policy): readonly string[] =>
  isLocked(policy, 'hiddenAdvice') ? (policy.hiddenAdvice ?? []) : [];

export function decidedKeys(policy: Policy): PolicyKey[] {
  return POLICY_KEYS.filter((key) => policy[key] !== undefined);
}

export const isHidden = ({ hiddenViews = [] }: Policy, view: string): boolean =>
  hiddenViews.some((one) => one === view);

import type { FilterId } from '../tools/messages/filter-lines.ts';

/** Views of the guide that an organisation may leave out; the advice and the settings always stay. */
export const HIDEABLE_VIEWS = [
  'assistance',
  'informatique',
  'doublon',
  'comptes',
  'douteux',
  'demonstration',
] as const;
export type HideableView = (typeof HIDEABLE_VIEWS)[number];

/** What an organisation may decide, by the names that its administrators write. */
export const POLICY_KEYS = [
  'welcomePage',
  'hiddenAdvice',
  'hiddenViews',
  'keepJournal',
  'journalDays',
  'keepDrafts',
  'itContact',
  'mailFilter',
  'locked',
] as const;
export type PolicyKey = (typeof POLICY_KEYS)[number];

/** Whom the user turns to in his own organisation; what is not known is empty. */
export interface ItContact {
  name: string;
  email: string;
  phone: string;
  /** `https://…` or `http://…`, or empty. */
  url: string;
}

/** What the organisation decided; a key that is not there is left to the user, or to the tool. */
export interface Policy {
  /** False: no tab after the installation. */
  welcomePage?: boolean | undefined;
  /** Ids of advice, or `*`, that are not shown in the page. */
  hiddenAdvice?: string[] | undefined;
  hiddenViews?: HideableView[] | undefined;
  /** False: attempts stay in memory, as in private windows. */
  keepJournal?: boolean | undefined;
  /** 1 to 30. */
  journalDays?: number | undefined;
  /** False: nothing that was typed is kept beyond the session. */
  keepDrafts?: boolean | undefined;
  itContact?: ItContact | undefined;
  mailFilter?: FilterId | undefined;
  /** Keys whose value the user cannot change. */
  locked?: PolicyKey[] | undefined;
  /** Names that were given and not understood. */
  unread?: string[] | undefined;
}

/** Nothing decided: the tool as it is. */
export const NO_POLICY: Policy = {};

/** Did the organisation decide this, so that the user cannot? */
export function isLocked(policy: Policy, key: PolicyKey): boolean {
  return policy[key] !== undefined && (policy.locked ?? []).includes(key);
}

/** The keys that the organisation has decided, in their own order. */
export function decidedKeys(policy: Policy): PolicyKey[] {
  return POLICY_KEYS.filter((key) => policy[key] !== undefined);
}

/** Has the organisation left this view of the guide out? */
export const isHidden = ({ hiddenViews = [] }: Policy, view: string): boolean =>
  hiddenViews.some((one) => one === view);

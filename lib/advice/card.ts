import type { PageLink } from '../page/links.ts';
import type { Signal } from '../signals/signal.ts';

export type { PageLink };

export type Action = { label: string } & (
  | { does: 'turn'; to: TurnId }
  /** A place in the guide, for `open-guide`. */
  | { does: 'open'; at: string }
  /** Opens the folded list at an advice. */
  | { does: 'read'; advice: string }
  /** The moment of the trouble, in words, with its hour in the label; the others are copied as they stand. */
  | { does: 'copy'; text: string | 'moment' }
  | { does: 'visit'; href: string }
  /** Puts the cursor into the security-code field. */
  | { does: 'type' }
);

/** What a card says: what happened in one line, then a question with equal choices, or one or two actions. */
export interface Card {
  line: string;
  says?: string;
  asks?: 'side by side' | 'one below the other';
  actions: readonly Action[];
  /** A link of the page that is ringed while the card is shown; `absent` is the line where the page has no such link. */
  ring?: { link: PageLink; absent: string };
  /** Takes the place of « Masquer… » at the foot. */
  onward?: Action;
  /** The marking of what rests on public pages alone. */
  mark?: string;
}

export const TURN_IDS = [
  'lost-identifier',
  'lost-password',
  'no-mail',
  'assistance-link',
  'create-space',
] as const;

/** A card that comes after a choice. */
export type TurnId = (typeof TURN_IDS)[number];

/** What the card says first in one situation; of two, the first in the list wins. */
export interface Lead extends Card {
  id: string;
  /** Any one of these calls for it, unless one of the others is there too. */
  when: readonly Signal[];
  unless?: readonly Signal[];
  /** Ids of the advice that it is the short form of: without any of them it is not shown. */
  advice: readonly string[];
  /** What just happened to the user opens the card; a hint is a chip first. */
  opens: boolean;
  /** What the chip says, where the line is not it. */
  chip?: string;
}

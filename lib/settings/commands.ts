/** What the user can call by keys from anywhere on a page of the site. */
export const COMMANDS = ['overlay', 'security-code'] as const;
export type Command = (typeof COMMANDS)[number];

/** The keys really assigned, in words (« Alt + J »); empty: none. */
export type Keys = Readonly<Record<Command, string>>;

export const NO_KEYS: Keys = { overlay: '', 'security-code': '' };

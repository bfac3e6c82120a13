/** What the user can ask for by keys of his own choice, from anywhere on a page of the site. */
export const COMMANDS = ['overlay', 'security-code'] as const;
export type Command = (typeof COMMANDS)[number];

/** The keys of each command as they are really assigned, in words; empty: none. */
export type Keys = Readonly<Record<Command, string>>;

export const NO_KEYS: Keys = { overlay: '', 'security-code': '' };

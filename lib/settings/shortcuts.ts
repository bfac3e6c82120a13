import { COMMANDS, type Command, type Keys } from './commands.ts';

/** What each command does, in the words of the browser's own list of shortcuts. */
export const DOES: Record<Command, string> = {
  overlay: 'Aller à l’aide dans la page, et en revenir',
  'security-code': 'Mettre le code de sécurité tout en minuscules ou tout en majuscules',
};

/**
 * Alt and one letter: Windows, Chrome and Edge leave C and J free, and no menu of Firefox has them for its key, in
 * French nor in English. Ctrl+Alt is AltGr, Alt+Shift changes the keyboard's language, and most of Ctrl+Shift is taken.
 * On a Mac, Alt and a letter types a sign.
 */
const LETTERS: Record<Command, string> = { overlay: 'J', 'security-code': 'C' };

/** Where the browser finds these words in its user's language: `assets/public/_locales`. */
export const MESSAGES: Record<Command, string> = { overlay: 'overlay', 'security-code': 'securityCode' };

const declared = (command: Command) => ({
  suggested_key: { default: `Alt+${LETTERS[command]}`, mac: `MacCtrl+Shift+${LETTERS[command]}` },
  description: `__MSG_${MESSAGES[command]}__`,
});

/** The commands as the manifest declares them. The popup's own has no key unless the user gives it one. */
export const declaredCommands = {
  ...Object.fromEntries(COMMANDS.map((command) => [command, declared(command)])),
  _execute_action: {},
};

const NAMES: Record<string, string> = {
  Shift: 'Maj',
  MacCtrl: 'Ctrl',
  Command: 'Cmd',
  Comma: 'virgule',
  Period: 'point',
  Space: 'Espace',
};

/** Keys as they stand on a French keyboard: `Alt+Shift+C` is « Alt + Maj + C ». */
export function keyWords(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => NAMES[key.trim()] ?? key.trim())
    .filter(Boolean)
    .join('\u00a0+\u00a0');
}

/** The keys of each command in what the browser tells of its commands. */
export function keysIn(told: readonly { name?: string; shortcut?: string }[]): Keys {
  const keysOf = (command: Command) => keyWords(told.find(({ name }) => name === command)?.shortcut ?? '');
  return { overlay: keysOf('overlay'), 'security-code': keysOf('security-code') };
}

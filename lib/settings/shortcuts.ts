import { COMMANDS, type Command, type Keys } from './commands.ts';

/** As in the browser's own list of shortcuts. */
export const DOES: Record<Command, string> = {
  overlay: 'Aller à l’aide dans la page, et en revenir',
  'security-code': 'Mettre le code de sécurité tout en minuscules ou tout en majuscules',
};

/**
 * With Alt, Windows, Chrome, Edge and the menus of Firefox leave C and J free. Ctrl+Alt is AltGr, Alt+Shift changes
 * the keyboard's language, most of Ctrl+Shift is taken; on a Mac, Alt types signs.
 */
const LETTERS: Record<Command, string> = { overlay: 'J', 'security-code': 'C' };

/** Names in `assets/public/_locales`. */
export const MESSAGES: Record<Command, string> = { overlay: 'overlay', 'security-code': 'securityCode' };

const declared = (command: Command) => ({
  suggested_key: { default: `Alt+${LETTERS[command]}`, mac: `MacCtrl+Shift+${LETTERS[command]}` },
  description: `__MSG_${MESSAGES[command]}__`,
});

/** For the manifest. The popup's own has no key unless the user gives it one. */
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

/** As on a French keyboard: `Alt+Shift+C` is « Alt + Maj + C ». */
export function keyWords(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => NAMES[key.trim()] ?? key.trim())
    .filter(Boolean)
    .join('\u00a0+\u00a0');
}

/** `told`: by the browser. */
export function keysIn(told: readonly { name?: string; shortcut?: string }[]): Keys {
  const keysOf = (command: Command) => keyWords(told.find(({ name }) => name === command)?.shortcut ?? '');
  return { overlay: keysOf('overlay'), 'security-code': keysOf('security-code') };
}

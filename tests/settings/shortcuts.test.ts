import { describe, expect, it } from 'vitest';
import { COMMANDS, NO_KEYS } from '../../lib/settings/commands.ts';
import { declaredCommands, keysIn, keyWords } from '../../lib/settings/shortcuts.ts';

describe('keys of the user’s own choice', () => {
  it.each([
    ['Alt+C', 'Alt\u00a0+\u00a0C'],
    ['Ctrl+Shift+Comma', 'Ctrl\u00a0+\u00a0Maj\u00a0+\u00a0virgule'],
    ['⌃⇧C', '⌃⇧C'],
    ['', ''],
  ])('« %s » is said « %s »', (shortcut, words) => {
    expect(keyWords(shortcut)).toBe(words);
  });

  it('are those that the browser tells, none for a command that has none', () => {
    const told = [
      { name: '_execute_action', shortcut: 'Alt+Q' },
      { name: 'overlay', shortcut: 'Ctrl+Shift+9' },
      {},
    ];
    expect(keysIn(told)).toEqual({ ...NO_KEYS, overlay: 'Ctrl\u00a0+\u00a0Maj\u00a0+\u00a09' });
  });

  it('are declared for every command, each with words of its own', () => {
    for (const command of COMMANDS) expect(declaredCommands).toHaveProperty([command, 'description']);
    expect(JSON.stringify(declaredCommands)).not.toMatch(/Ctrl\+Alt|Alt\+Shift/);
  });
});

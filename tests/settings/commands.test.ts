import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { commands, passCommandsOn } from '../../entrypoints/background/commands.ts';

const sender = { tab: 7, opener: null, private: false };
let press: (command: string, tab?: { id?: number }) => void;

beforeEach(() => {
  vi.restoreAllMocks();
  const listening = vi.spyOn(browser.commands.onCommand, 'addListener').mockReturnValue(undefined);
  passCommandsOn();
  press = listening.mock.lastCall?.[0] as unknown as typeof press;
});

it('keys that the user presses reach the page in front of him, and none of its frames', () => {
  const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  press('security-code', { id: 7 });
  expect(send).toHaveBeenCalledExactlyOnceWith(
    7,
    { kind: 'command', command: 'security-code' },
    { frameId: 0 },
  );
});

it('keys pressed where nothing of ours is shown do nothing, without an error', async () => {
  const send = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Nobody is there.'));
  press('overlay', { id: 7 });
  press('overlay', {});
  press('overlay');
  await Promise.resolve();
  expect(send).toHaveBeenCalledOnce();
});

it('a page is told the keys as they are really assigned', async () => {
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue([
    { name: 'security-code', shortcut: 'Alt+K' },
    { name: 'overlay', shortcut: '' },
  ] as never);
  expect(await commands.keys({ kind: 'keys' }, sender)).toEqual({
    overlay: '',
    'security-code': 'Alt\u00a0+\u00a0K',
  });
});

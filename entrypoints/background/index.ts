import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../../lib/doors/messages.ts';
import { pauses } from '../../lib/doors/storage.ts';
import { capsLock } from './caps-lock.ts';
import { commands, passCommandsOn } from './commands.ts';
import { openGuide, openWelcome } from './guide.ts';
import { forgetPrivateWindows, forgetTab, memory } from './memory.ts';
import { foresee, notice, noticeAgain } from './notice.ts';
import { followHosts, otherHosts } from './other-hosts.ts';
import { overlay } from './overlay.ts';
import { followPolicy } from './policy.ts';

export default defineBackground(() => {
  answerMessages({
    ...memory,
    ...overlay,
    ...commands,
    ...capsLock,
    ...otherHosts,
    noticed: notice,
    foreseen: foresee,
    'open-guide': async ({ at }) => openGuide(at),
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
  followPolicy();
  followHosts();
  passCommandsOn();
  pauses.watch(() => void noticeAgain(), new AbortController().signal);
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  // Firefox for Android has tabs and no windows.
  if (browser.windows) browser.windows.onRemoved.addListener(() => void forgetPrivateWindows());
  else browser.tabs.onRemoved.addListener((tab) => void forgetPrivateWindows(tab));
});

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../../lib/messages.ts';
import { openGuide } from './guide.ts';
import { forgetPrivateWindows, forgetTab, memory } from './memory.ts';
import { notice } from './notice.ts';
import { overlay } from './overlay.ts';

export default defineBackground(() => {
  answerMessages({
    ...memory,
    ...overlay,
    noticed: notice,
    'open-guide': async ({ at }) => openGuide(at),
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openGuide('bienvenue');
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.windows.onRemoved.addListener(() => void forgetPrivateWindows());
});

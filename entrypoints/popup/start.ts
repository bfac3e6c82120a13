import type { Remedy } from '../../components/popup/tab-words.ts';
import { type Acts, type Draw, FIRST, type Model } from './model.ts';
import { followPauses, pauseOverlay, resume } from './pausing.ts';
import { followTab, leave, meantTab, openExtranet, reload, restoreAccess } from './tab.ts';

/** Draws again with everything that comes to be known or is changed. */
export function start(draw: Draw): void {
  let model = FIRST;
  const tab = meantTab(location.search);
  const learn = (news: Partial<Model>) => {
    model = { ...model, ...news };
    draw(model, acts);
  };
  const acts: Acts = {
    remedy: (remedy) => REMEDIES[remedy](tab),
    pause: async (length) => learn({ unsaved: !(await pauseOverlay(length, model.state)) }),
    resume: async (pause) => learn({ unsaved: !(await resume(pause)) }),
  };
  followPauses((pauses) => {
    // Nothing paused is what is drawn already.
    if (pauses.length > 0 || model.pauses.length > 0) learn({ pauses });
  });
  void followTab(tab, (state) => learn({ state }));
  leaveWithLinks();
}

function leaveWithLinks(): void {
  addEventListener('click', ({ target }) => {
    // The link itself is followed first.
    if (target instanceof Element && target.closest('a[target]')) setTimeout(leave);
  });
}

// Firefox asks for access only straight from the click: nothing may be awaited before.
const REMEDIES: Record<Remedy, (tab: Promise<number | null>) => void> = {
  'open-extranet': () => void openExtranet(),
  reload: (tab) => void tab.then(reload),
  'restore-access': () => void restoreAccess(),
};

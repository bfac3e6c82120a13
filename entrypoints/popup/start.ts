import type { Remedy } from '../../components/popup/tab-words.ts';
import type { Pause, PauseLength } from '../../lib/pauses.ts';
import type { TabState } from '../../lib/tab-state.ts';
import { followPauses, pauseOverlay, resume } from './pausing.ts';
import { followTab, meantTab, openExtranet, reload, restoreAccess } from './tab.ts';

/** All that the popup shows, apart from the guide. */
export interface Model {
  state: TabState;
  pauses: readonly Pause[];
  /** The last change of a pause could not be kept. */
  unsaved: boolean;
}

export interface Acts {
  remedy(remedy: Remedy): void;
  pause(length: PauseLength): void;
  resume(pause: Pause): void;
}

/** Draws at once, then again with everything that comes to be known or is changed. */
export function start(draw: (model: Model, acts: Acts) => void): void {
  let model: Model = { state: { kind: 'reading' }, pauses: [], unsaved: false };
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
  learn({});
  followPauses((pauses) => learn({ pauses }));
  void followTab(tab, (state) => learn({ state }));
}

// Firefox asks for access only straight from the click: nothing may be awaited before.
const REMEDIES: Record<Remedy, (tab: Promise<number | null>) => void> = {
  'open-extranet': () => void openExtranet(),
  reload: (tab) => void tab.then(reload),
  'restore-access': () => void restoreAccess(),
};

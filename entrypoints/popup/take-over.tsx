import { hydrate, render } from 'preact';
import type { TabState } from '../../lib/tab-state.ts';
import type { ShortState } from './card.ts';
import { tellAgain } from './hands.ts';
import { FIRST, type Model } from './model.ts';
import { followPauses, pauseOverlay, resume } from './pausing.ts';
import { type Acts, Whole } from './whole.tsx';

/** Takes over the first look, in which this state is said. Hands back how to tell it of another one. */
export function takeOver(said: ShortState, remedy: Acts['remedy']): (state: TabState) => void {
  let model: Model = { ...FIRST, state: said };
  const acts: Acts = {
    remedy,
    pause: async (length) => learn({ unsaved: !(await pauseOverlay(length, model.state)) }),
    resume: async (pause) => learn({ unsaved: !(await resume(pause)) }),
  };
  const learn = (news: Partial<Model>) => {
    model = { ...model, ...news };
    render(<Whole model={model} acts={acts} />, document.body);
  };
  hydrate(<Whole model={model} acts={acts} />, document.body);
  tellAgain();
  followPauses((pauses) => {
    // Nothing paused is what is drawn already.
    if (pauses.length > 0 || model.pauses.length > 0) learn({ pauses });
  });
  return (state) => learn({ state });
}

import { hydrate, render } from 'preact';
import type { TabState } from '../../lib/signals/tab-state.ts';
import { tellAgain } from './hands.ts';
import { FIRST, type Model } from './model.ts';
import { type Acts, Whole } from './whole.tsx';

/** Takes over the first look, in which this state is said. Hands back how to tell it of another one. */
export function takeOver(said: TabState, remedy: Acts['remedy']): (state: TabState) => void {
  // With the parsed door of the storage: what was noticed need not wait for it.
  const pausing = import('./pausing.ts');
  let model: Model = { ...FIRST, state: withoutAdvice(said) };
  const kept = (isKept: boolean) => learn({ unsaved: !isKept });
  const keep = (work: Promise<boolean>) => void work.then(kept, () => kept(false));
  const acts: Acts = {
    remedy,
    pause: (length) => keep(pausing.then(({ pauseOverlay }) => pauseOverlay(length, model.state))),
    resume: (pause) => keep(pausing.then(({ resume }) => resume(pause))),
  };
  const learn = (news: Partial<Model>) => {
    model = { ...model, ...news };
    render(<Whole model={model} acts={acts} />, document.body);
  };
  hydrate(<Whole model={model} acts={acts} />, document.body);
  tellAgain();
  if (said.kind === 'noticed') learn({ state: said });
  const show = (pauses: Model['pauses']) => {
    // Nothing paused is what is drawn already.
    if (pauses.length > 0 || model.pauses.length > 0) learn({ pauses });
  };
  void pausing.then(
    ({ followPauses }) => followPauses(show),
    () => {},
  );
  return (state) => learn({ state });
}

/** As the first look says it, so that what takes over finds its own elements. */
function withoutAdvice(state: TabState): TabState {
  return state.kind === 'noticed' ? { ...state, signals: [] } : state;
}

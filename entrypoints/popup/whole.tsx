import { Popup } from '../../components/popup/popup.tsx';
import type { Remedy } from '../../components/popup/tab-words.ts';
import { Refuge } from '../../components/refuge.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { adviceFor } from '../../lib/advice/choose.ts';
import { loadSearch } from '../../lib/advice/load-search.ts';
import type { Pause, PauseLength } from '../../lib/pauses/pauses.ts';
import type { Model } from './model.ts';

export interface Acts {
  remedy(remedy: Remedy): void;
  pause(length: PauseLength): void;
  resume(pause: Pause): void;
}

/** The popup with everything in it, as the model has it. */
export function Whole({ model, acts }: { model: Model; acts: Acts }) {
  const { state, pauses, unsaved } = model;
  return (
    <Refuge catalogue={catalogue}>
      <Popup
        state={state}
        noticed={state.kind === 'noticed' ? adviceFor(new Set(state.signals)) : []}
        catalogue={catalogue}
        pausing={{ pauses, unsaved, now: Date.now(), onPause: acts.pause, onResume: acts.resume }}
        loadSearch={loadSearch}
        onRemedy={acts.remedy}
      />
    </Refuge>
  );
}

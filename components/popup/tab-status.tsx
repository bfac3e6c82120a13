import type { Advice } from '../../lib/advice/advice.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';
import { Situations } from '../advice/situations.tsx';
import { type Remedy, TAB_WORDS } from './tab-words.ts';

interface TabStatusProps {
  state: TabState;
  /** What this tab calls for, most helpful first. */
  noticed: readonly Advice[];
  onRemedy(remedy: Remedy): void;
}

/** What is known of the current tab, what to do about it, and the advice it calls for. */
export function TabStatus({ state, noticed, onRemedy }: TabStatusProps) {
  const { title, text, button } = TAB_WORDS[state.kind];
  return (
    <section class={`card tab-status ${state.kind}`} aria-labelledby="this-tab">
      <div role="status">
        <h2 id="this-tab">{title}</h2>
        <p>{text}</p>
      </div>
      {button && (
        <button type="button" class="button primary" onClick={() => onRemedy(button.remedy)}>
          {button.label}
        </button>
      )}
      {noticed.length > 0 && (
        <Situations key={noticed.map(({ id }) => id).join()} advice={noticed} open={noticed[0]?.id} />
      )}
    </section>
  );
}

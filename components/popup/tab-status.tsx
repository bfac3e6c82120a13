import type { ComponentType } from 'preact';
import type { Action, Lead } from '../../lib/advice/card.ts';
import { otherHostOf } from '../../lib/page/hosts.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';
import { Icon } from '../icon.tsx';
import type { ActionsProps } from '../lead/actions.tsx';
import { NotUnderstood, type NotUnderstoodProps, STRANGE } from './not-understood.tsx';
import { FORBIDDEN, HINDRANCES, type Hindrance, type Remedy, TAB_WORDS } from './tab-words.ts';

export interface TabStatusProps {
  state: TabState;
  /** Null: nothing, or not known yet. */
  lead: Lead | null;
  /** Comes with the lead: the first look does without. */
  Actions: ComponentType<ActionsProps> | null;
  /** Of the last attempt, ms since 1970; null: none. */
  at: number | null;
  /** Left out until it is known. */
  unknown?: NotUnderstoodProps | undefined;
  /** The organisation wants no help on other hosts. */
  forbidden?: boolean;
  /** Why the last wish for help on another host came to nothing. */
  hindrance?: Hindrance | null;
  onRemedy(remedy: Remedy): void;
  onAct(action: Action): void;
}

export function TabStatus(props: TabStatusProps) {
  const { state, lead, Actions, at, unknown, forbidden = false, hindrance = null, onRemedy, onAct } = props;
  const shown = state.kind === 'noticed' ? lead : null;
  const isUnknown = state.kind === 'nothing-noticed' && unknown !== undefined;
  const strange = isUnknown && unknown.strange;
  const isForbidden = forbidden && state.kind === 'other-host';
  const { title, text, button } = strange ? STRANGE : isForbidden ? FORBIDDEN : TAB_WORDS[state.kind];
  const isRefused = state.kind === 'other-host' && hindrance !== null;
  const says = shown ? shown.says : isRefused ? HINDRANCES[hindrance] : text;
  return (
    <section class={`tab-status ${strange ? 'strange' : state.kind}`} aria-labelledby="this-tab">
      <Where state={state} />
      <div role="status">
        <h1 id="this-tab">
          {state.kind === 'nothing-noticed' && !strange && <Icon name="done" />}
          {shown?.line ?? title}
        </h1>
        {says && <p>{says}</p>}
        {hindrance === 'not-kept' && !isRefused && <p>{HINDRANCES[hindrance]}</p>}
      </div>
      {shown && Actions ? (
        <Actions card={shown} at={at} place={'place' in state ? state.place : ''} act={onAct} />
      ) : (
        button && (
          <div class="presses">
            <button type="button" class="button primary" onClick={() => onRemedy(button.remedy)}>
              {button.label}
              {button.remedy === 'open-extranet' && <Icon name="other-tab" />}
            </button>
          </div>
        )
      )}
      {shown?.mark && <p class="muted small">{shown.mark}</p>}
      {isUnknown && <NotUnderstood {...unknown} />}
    </section>
  );
}

function Where({ state }: Pick<TabStatusProps, 'state'>) {
  const host = 'place' in state ? otherHostOf(state.place) : 'host' in state ? state.host : null;
  if (!host) return null;
  return (
    <p class="where small">
      {'place' in state ? 'L’aide vient aussi' : 'Vous êtes'} sur {host}
    </p>
  );
}

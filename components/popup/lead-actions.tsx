import type { Action, Lead } from '../../lib/advice/card.ts';
import { CopyButton } from '../copy/copy-button.tsx';

interface LeadActionsProps {
  lead: Lead;
  moment: string | null;
  onAct(action: Action): void;
}

/** Equal answers, or one action and perhaps a second. */
export function LeadActions({ lead: { actions, asks }, moment, onAct }: LeadActionsProps) {
  if (actions.length === 0) return null;
  return (
    <div class={asks === 'one below the other' ? 'presses below' : 'presses'}>
      {actions.map((action, at) => (
        <One
          key={action.label}
          action={action}
          main={!asks && at === 0}
          asks={Boolean(asks)}
          moment={moment}
          onAct={onAct}
        />
      ))}
    </div>
  );
}

interface OneProps extends Pick<LeadActionsProps, 'moment' | 'onAct'> {
  action: Action;
  main: boolean;
  asks: boolean;
}

function One({ action, main, asks, moment, onAct }: OneProps) {
  if (action.does === 'copy') {
    const text =
      action.text === 'moment' ? `L’extranet était indisponible ${moment ?? ''}`.trim() : action.text;
    return <CopyButton text={text} label={action.label} look={main ? 'primary' : 'plain'} />;
  }
  if (action.does === 'visit')
    return (
      <a class="button" href={action.href} target="_blank" rel="noopener noreferrer">
        {action.label}
      </a>
    );
  return (
    <button
      type="button"
      class={`button${asks ? ' pick' : main ? ' primary' : ''}`}
      onClick={() => onAct(action)}
    >
      {action.label}
    </button>
  );
}

import type { Action, Card } from '../../lib/advice/card.ts';
import { hourWords, momentWords } from '../../lib/advice/moment.ts';
import { SITE_ADDRESS } from '../../lib/advice/places.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';

interface ActionsProps {
  card: Pick<Card, 'actions' | 'asks'>;
  /** ms since 1970. */
  at: number;
  act(action: Action): void;
}

/** Equal answers, or one action and perhaps a second. */
export function Actions({ card: { actions, asks }, at, act }: ActionsProps) {
  if (actions.length === 0) return null;
  return (
    <div class={asks === 'one below the other' ? 'presses below' : 'presses'}>
      {actions.map((action, index) => {
        const solid = !asks && index === 0;
        if (action.does === 'copy')
          return (
            <CopyButton
              key={action.label}
              label={action.text === 'moment' ? `${action.label} (${hourWords(at)})` : action.label}
              text={copied(action.text, at)}
              solid={solid}
            />
          );
        if (action.does === 'visit')
          return (
            <a
              key={action.label}
              class="press plain"
              href={action.href}
              target="_blank"
              rel="noopener noreferrer"
            >
              {action.label}
              <span class="unseen"> (nouvel onglet)</span>
            </a>
          );
        return (
          <button
            key={action.label}
            type="button"
            class={`press ${asks ? 'pick' : solid ? 'solid' : 'plain'}`}
            onClick={() => act(action)}
          >
            {action.label}
            {action.does === 'open' && <span class="unseen"> (nouvel onglet)</span>}
            {asks === 'one below the other' && <Icon of="onward" />}
          </button>
        );
      })}
    </div>
  );
}

const copied = (text: string, at: number): string =>
  text === 'moment'
    ? `Le ${momentWords(at)}\u00a0: l’extranet «\u00a0activité partielle\u00a0» (${SITE_ADDRESS}) était indisponible.`
    : text;

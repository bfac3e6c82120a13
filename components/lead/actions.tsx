import type { Action, Card } from '../../lib/advice/card.ts';
import { hourWords, momentWords } from '../../lib/advice/moment.ts';
import { SITE_ADDRESS } from '../../lib/advice/places.ts';
import { SITE } from '../../lib/page/place.ts';
import { CopyButton } from '../copy/copy-button.tsx';
import { Icon } from '../icon.tsx';

export interface ActionsProps {
  card: Pick<Card, 'actions' | 'asks'>;
  /** Of the trouble, ms since 1970; null: not known. */
  at: number | null;
  /** Of the page that shows it. */
  place: string;
  act(action: Action): void;
}

/** The card's actions: equal answers, or one action and perhaps a second. */
export function Actions({ card: { actions, asks }, at, place, act }: ActionsProps) {
  if (actions.length === 0) return null;
  return (
    <div class={asks === 'one below the other' ? 'presses below' : 'presses'}>
      {actions.map((action, index) => (
        <One
          key={action.label}
          action={action}
          look={asks ? 'pick' : index === 0 ? 'primary' : 'plain'}
          at={at}
          place={place}
          act={act}
        >
          {asks === 'one below the other' && <Icon name="forward" />}
        </One>
      ))}
    </div>
  );
}

interface OneProps extends Pick<ActionsProps, 'at' | 'place' | 'act'> {
  action: Action;
  look: 'pick' | 'primary' | 'plain';
  children: preact.ComponentChildren;
}

function One({ action, look, at, place, act, children }: OneProps) {
  if (action.does === 'copy') {
    const timed = action.text === 'moment' && at !== null;
    return (
      <CopyButton
        label={timed ? `${action.label} (${hourWords(at)})` : action.label}
        text={action.text === 'moment' ? outageWords(at, place) : action.text}
        {...(!timed && { about: action.text })}
        look={look === 'primary' ? 'primary' : 'plain'}
      />
    );
  }
  if (action.does === 'visit')
    return (
      <a class="button" href={action.href} target="_blank" rel="noopener noreferrer">
        {action.label}
        <OtherTab />
      </a>
    );
  return (
    <button type="button" class={look === 'plain' ? 'button' : `button ${look}`} onClick={() => act(action)}>
      {action.label}
      {action.does === 'open' && <OtherTab />}
      {children}
    </button>
  );
}

const OtherTab = () => <span class="unseen"> (nouvel onglet)</span>;

const outageWords = (at: number | null, place: string): string => {
  const site = isElsewhere(place)
    ? `la page de connexion (${new URL(place).hostname})`
    : `l’extranet «\u00a0activité partielle\u00a0» (${SITE_ADDRESS})`;
  const all = `${site} était indisponible.`;
  return at === null ? all.replace('l', 'L') : `Le ${momentWords(at)}\u00a0: ${all}`;
};

const isElsewhere = (place: string): boolean => place !== '' && !place.startsWith(SITE);

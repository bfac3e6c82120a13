import type { Pause } from '../../lib/pauses/pauses.ts';
import { isLocked } from '../../lib/settings/policy.ts';
import { usePolicy } from '../organisation/in-force.ts';
import { SetByOrganisation } from '../organisation/set-by-organisation.tsx';
import type { SettingsViewProps, Shown } from './settings-view.tsx';

type TriggersProps = Pick<SettingsViewProps, 'advice' | 'pauses' | 'onShow'>;

const WHOLE: Shown = { id: '*', title: 'Toute l’aide dans la page' };

export function Triggers({ advice, pauses, onShow }: TriggersProps) {
  const policy = usePolicy();
  const isFixed = (id: string) =>
    isLocked(policy, 'hiddenAdvice') && (policy.hiddenAdvice ?? []).includes(id);
  const isOff = (id: string) => pauses.some((pause) => pause.advice === id && isForGood(pause));
  const box = ({ id, title }: Shown) => (
    <label class="set-row" key={id}>
      <span>
        {id === WHOLE.id ? <strong>{title}</strong> : title}
        {isFixed(id) && (
          <>
            {' '}
            (<SetByOrganisation />)
          </>
        )}
      </span>
      <input
        type="checkbox"
        class="switch"
        checked={!isOff(id)}
        disabled={isFixed(id)}
        onChange={({ currentTarget }) => onShow(id, currentTarget.checked)}
      />
    </label>
  );
  return (
    <fieldset>
      <legend>Aide dans la page</legend>
      {box(WHOLE)}
      {isOff('*') && (
        <p class="notice">Rien ne s’affiche dans la page tant que «&nbsp;{WHOLE.title}&nbsp;» est éteint.</p>
      )}
      {advice.map(box)}
      <p class="muted small">Ce qui est éteint reste dans le guide et dans la fenêtre de l’icône.</p>
    </fieldset>
  );
}

const isForGood = ({ place, until }: Pause): boolean => place === null && until === null;

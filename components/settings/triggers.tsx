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
    <label class="choice" key={id}>
      <input
        type="checkbox"
        checked={!isOff(id)}
        disabled={isFixed(id)}
        onChange={({ currentTarget }) => onShow(id, currentTarget.checked)}
      />
      <span>
        {title}
        {isFixed(id) && (
          <>
            {' '}
            (<SetByOrganisation />)
          </>
        )}
      </span>
    </label>
  );
  return (
    <fieldset>
      <legend>Aide dans la page</legend>
      <p>Les conseils cochés s’affichent dans la page de l’extranet quand elle les appelle.</p>
      {box(WHOLE)}
      {isOff('*') && (
        <p class="notice">Rien ne s’affiche dans la page tant que «&nbsp;{WHOLE.title}&nbsp;» est décoché.</p>
      )}
      <div class="triggers">{advice.map(box)}</div>
      <p class="muted small">Un conseil décoché reste dans le guide et dans la fenêtre de l’icône.</p>
    </fieldset>
  );
}

const isForGood = ({ place, until }: Pause): boolean => place === null && until === null;

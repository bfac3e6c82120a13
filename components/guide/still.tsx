import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';

/** A picture of the help, in which nothing can be pressed. */
export const Still = () => (
  <div
    class="still"
    role="img"
    aria-label="L’aide dans la page : « Connexion refusée. Que vous manque-t-il ? »"
  >
    <div class="still-page" aria-hidden="true">
      <svg class="drawing" viewBox="0 0 448 300" aria-hidden="true" focusable="false">
        <rect class="paper" x="1" y="1" width="446" height="298" rx="8" />
        <path d="M1 28h446" />
        <path class="scenery" d="M12 15v.01M20 15v.01M28 15v.01" />
        <path d="M16 50h54" />
        <rect class="spot" x="16" y="62" width="84" height="18" rx="4" />
        <path d="M24 71h52" />
        <path class="scenery" d="M16 94h28M16 136h36M16 214h60M16 232h72M16 250h48" />
        <rect class="scenery" x="16" y="102" width="84" height="20" rx="4" />
        <rect class="scenery" x="16" y="144" width="84" height="20" rx="4" />
        <rect class="scenery" x="16" y="178" width="48" height="20" rx="6" />
      </svg>
      <div class="still-card">
        <p class="muted small still-name">
          <Mark /> <span class="still-title">Aide à la connexion · non officiel</span> <Icon name="fold" />{' '}
          <Icon name="close" />
        </p>
        <p>
          <b>Connexion refusée</b>
        </p>
        <p>Que vous manque-t-il&nbsp;?</p>
        <p class="still-choices">
          <span class="still-choice">Mon identifiant</span> <span class="still-choice">Mon mot de passe</span>
        </p>
      </div>
    </div>
  </div>
);

/** Why a control cannot be used, or is not there. */
export const SetByOrganisation = () => <span class="muted small">Réglé par votre organisation</span>;

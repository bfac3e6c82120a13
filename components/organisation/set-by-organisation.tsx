export const SetByOrganisation = () => <span class="muted small">Réglé par votre organisation</span>;

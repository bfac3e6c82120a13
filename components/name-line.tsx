import { Mark } from './mark.tsx';

/** The name of the tool, and that it is nobody's official one. */
export function NameLine() {
  return (
    <p class="name-line">
      <Mark />
      <strong>Aide à la connexion</strong>
      <span class="muted small">outil non officiel</span>
    </p>
  );
}

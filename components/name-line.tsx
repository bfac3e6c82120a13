import { Mark } from './mark.tsx';

/** The name of the tool, and that it is nobody's official one. */
export function NameLine() {
  return (
    <>
      <Mark />
      <span class="name">
        <b>Aide à la connexion</b> <span class="muted">· non officiel</span>
      </span>
    </>
  );
}

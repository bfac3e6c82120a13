import { Mark } from './mark.tsx';

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

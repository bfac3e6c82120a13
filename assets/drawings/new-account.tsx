/** An account that is being created. */
export const NewAccount = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <rect class="paper" x="22" y="8" width="98" height="80" rx="8" />
    <circle class="scenery" cx="44" cy="30" r="8" />
    <path class="scenery" d="M32 52a12 12 0 0 1 24 0M68 26h38M68 38h26" />
    <rect class="scenery" x="34" y="64" width="46" height="11" rx="3" />
    <circle class="accent" cx="120" cy="68" r="18" />
    <path d="M120 60v16M112 68h16" />
  </svg>
);

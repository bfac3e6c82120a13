/** A code in one case is right, in both cases wrong. */
export const OneCase = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <rect class="paper" x="20" y="8" width="88" height="36" rx="8" />
    <text class="code" x="64" y="32">
      rfdfe
    </text>
    <circle class="accent" cx="130" cy="26" r="12" />
    <path d="M125.4 26.5l3 3 5.5-6" />
    <rect class="scenery" x="20" y="54" width="88" height="36" rx="8" />
    <text class="code quiet" x="64" y="78">
      RfDfe
    </text>
    <circle class="scenery" cx="130" cy="72" r="12" />
    <g class="scenery">
      <path d="M126.5 68.5l7 7m0-7l-7 7" />
    </g>
  </svg>
);

/** Where Firefox pins an icon. */
export const PinFirefox = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <rect class="scenery" x="4" y="5" width="152" height="26" rx="6" />
    <rect class="scenery" x="12" y="12" width="92" height="12" rx="6" />
    <g transform="translate(118 8)">
      <path
        class="accent"
        d="M3 7h4.5a2.8 2.8 0 1 1 5 0H17v4.5a2.8 2.8 0 1 1 0 5V21H3v-4.5a2.8 2.8 0 1 0 0-5z"
      />
    </g>
    <path class="scenery" d="M144 14h6M144 18h6M144 22h6" />
    <rect class="paper" x="14" y="38" width="76" height="36" rx="8" />
    <rect class="spot" x="22" y="48" width="16" height="16" rx="5" />
    <path d="M44 56h18" />
    <circle cx="77" cy="56" r="3.5" />
    <path d="M77 49v2M77 61v2M70 56h2M82 56h2M72 51l1.5 1.5M80.5 59.5L82 61M82 51l-1.5 1.5M73.5 59.5L72 61" />
    <rect class="paper" x="88" y="52" width="66" height="42" rx="8" />
    <path class="scenery" d="M98 61h34M98 86h26" />
    <rect class="ring" x="93" y="66" width="56" height="14" rx="7" />
    <path d="M100 73h40" />
  </svg>
);

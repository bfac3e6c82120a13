/** Where Chrome and Edge pin an icon. */
export const PinChromium = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <rect class="scenery" x="4" y="5" width="152" height="26" rx="6" />
    <rect class="scenery" x="12" y="12" width="92" height="12" rx="6" />
    <g transform="translate(118 8)">
      <path
        class="accent"
        d="M3 7h4.5a2.8 2.8 0 1 1 5 0H17v4.5a2.8 2.8 0 1 1 0 5V21H3v-4.5a2.8 2.8 0 1 0 0-5z"
      />
    </g>
    <path class="scenery" d="M147 13v.01M147 18v.01M147 23v.01" />
    <rect class="paper" x="30" y="40" width="116" height="48" rx="8" />
    <path class="scenery" d="M42 51h30" />
    <rect class="spot" x="42" y="62" width="16" height="16" rx="5" />
    <path d="M66 70h34" />
    <rect class="ring" x="112" y="58" width="24" height="24" rx="8" />
    <path d="M121 65h6l-.8 5 2.3 3h-9l2.3-3zM124 73v5" />
  </svg>
);

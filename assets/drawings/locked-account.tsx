/** An account behind a lock. */
export const LockedAccount = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <rect class="paper" x="22" y="12" width="94" height="72" rx="8" />
    <circle class="scenery" cx="44" cy="36" r="8" />
    <path class="scenery" d="M32 58a12 12 0 0 1 24 0M70 34h32M70 46h22M36 70h32" />
    <path d="M96 56v-9a12 12 0 0 1 24 0v9" />
    <rect class="accent" x="88" y="56" width="40" height="32" rx="6" />
    <path d="M108 68v8" />
    <circle cx="108" cy="68" r="1.5" />
  </svg>
);

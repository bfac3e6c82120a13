/** A window whose plug is pulled. */
export const Outage = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <rect class="paper" x="22" y="8" width="116" height="76" rx="8" />
    <path d="M22 24h116" />
    <path class="scenery" d="M31 16v.01M38 16v.01M45 16v.01" />
    <path d="M22 56h18" />
    <path class="accent" d="M40 46h14a10 10 0 0 1 0 20H40z" />
    <path d="M64 51h7M64 61h7" />
    <path d="M138 56h-18" />
    <path class="accent" d="M120 44v24h-10a12 12 0 0 1 0-24z" />
    <path class="scenery" d="M86 48v-8M80 51l-5-6M92 51l5-6M86 64v8M80 61l-5 6M92 61l5 6" />
  </svg>
);

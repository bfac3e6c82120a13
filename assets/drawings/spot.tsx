import type { ComponentChildren } from 'preact';

const DRAWN = {
  key: (
    <>
      <circle class="accent" cx="11" cy="16" r="6.5" />
      <path d="M17.5 16H28v5M23 16v4" />
    </>
  ),
  mail: (
    <>
      <path class="accent" d="M4 9a2 2 0 0 1 2-2h20a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z" />
      <path d="M4.5 9.5L16 18l11.5-8.5" />
    </>
  ),
  code: (
    <>
      <rect class="accent" x="3" y="8" width="26" height="16" rx="4" />
      <path d="M8 20l3-8 3 8M9 17.5h4M23 15v5M20.5 15a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5" />
    </>
  ),
  account: (
    <>
      <circle class="paper" cx="13" cy="10" r="5" />
      <path d="M4 27a9 9 0 0 1 13-8" />
      <circle class="accent" cx="23" cy="22" r="6.5" />
      <path d="M23 19v6M20 22h6" />
    </>
  ),
  accounts: (
    <>
      <rect class="accent" x="4" y="6" width="11" height="21" rx="3" />
      <rect class="paper" x="18" y="6" width="11" height="21" rx="3" />
      <path d="M8 12h3M8 17h3M8 22h3M22 12h3M22 17h3M22 22h3" />
    </>
  ),
  establishment: (
    <>
      <path class="scenery" stroke-dasharray="3.5 4" d="M8 27V7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v20" />
      <path class="accent" d="M13 20h6v7h-6z" />
      <path d="M4 27h24" />
      <path class="scenery" d="M13 10h1M18 10h1M13 15h1M18 15h1" />
    </>
  ),
  request: (
    <>
      <path
        class="accent"
        d="M7 5h18a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3H15l-6 5v-5H7a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z"
      />
      <path d="M10 11h12M10 16h7" />
    </>
  ),
  computer: (
    <>
      <rect class="paper" x="4" y="6" width="24" height="16" rx="3" />
      <path d="M11 27h10M16 22v5" />
      <path class="accent" d="M11 12h10v5H11z" />
    </>
  ),
  check: (
    <>
      <circle class="accent" cx="14" cy="14" r="8.5" />
      <path d="M20.5 20.5L27 27M10.5 14.5l2.5 2.5 4.5-5" />
    </>
  ),
  window: (
    <>
      <rect class="paper" x="4" y="6" width="24" height="20" rx="3" />
      <path d="M4 12h24" />
      <path class="accent" d="M13 15.5h6v6h-6z" />
    </>
  ),
} satisfies Record<string, ComponentChildren>;

/** A small picture beside a name. */
export type SpotName = keyof typeof DRAWN;

/** Draws it; its name stands beside it. */
export const Spot = ({ of }: { of: SpotName }) => (
  <svg class="drawing spot-drawing" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    {DRAWN[of]}
  </svg>
);

/** The spam folder with the beginnings of the three senders. */
export const SpamFolder = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <path
      class="paper"
      d="M20 22v-8a5 5 0 0 1 5-5h26l8 9h76a5 5 0 0 1 5 5v60a5 5 0 0 1-5 5H25a5 5 0 0 1-5-5z"
    />
    <path class="accent" d="M20 30h120v53a5 5 0 0 1-5 5H25a5 5 0 0 1-5-5z" />
    <text x="30" y="48">
      no-reply@
    </text>
    <text x="30" y="63.5">
      noreply@
    </text>
    <text x="30" y="79">
      notifications-ap@
    </text>
    <path d="M34 16v5M34 24.5v.01" />
  </svg>
);

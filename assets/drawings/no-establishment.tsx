/** A person, and a firm that is not there. */
export const NoEstablishment = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <circle class="accent" cx="42" cy="36" r="11" />
    <path class="accent" d="M20 78a22 22 0 0 1 44 0z" />
    <path class="scenery" stroke-dasharray="1 6" d="M72 60h16" />
    <path class="scenery" stroke-dasharray="5 5" d="M98 82V20a4 4 0 0 1 4-4h34a4 4 0 0 1 4 4v62z" />
    <path class="scenery" d="M110 30h4M124 30h4M110 44h4M124 44h4M110 58h4M124 58h4M115 82V71h8v11" />
    <path d="M12 82h136" />
  </svg>
);

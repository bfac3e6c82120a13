/** One mail; `full`: it has come. */
export const Envelope = ({ full }: { full: boolean }) => (
  <svg class="drawing" viewBox="0 0 88 56" aria-hidden="true" focusable="false">
    <path
      class={full ? 'accent' : 'paper'}
      d="M4 6a3 3 0 0 1 3-3h74a3 3 0 0 1 3 3v44a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3z"
    />
    <path d="M5 6l39 27L83 6" />
  </svg>
);

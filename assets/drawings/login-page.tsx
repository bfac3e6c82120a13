/** The log-in page, the right link ringed. */
export const LoginPage = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <rect class="paper" x="24" y="5" width="112" height="86" rx="8" />
    <path class="scenery" d="M38 18h26M38 42h18" />
    <rect class="scenery" x="38" y="23" width="84" height="11" rx="3" />
    <rect class="scenery" x="38" y="47" width="84" height="11" rx="3" />
    <path class="scenery" d="M38 74h20" />
    <rect class="ring accent" x="66" y="65" width="54" height="18" rx="9" />
    <path d="M75 75.5h36" />
    <path class="paper" d="M112 76l4.2 13.5 2.9-4.8 5.6-.6z" />
  </svg>
);

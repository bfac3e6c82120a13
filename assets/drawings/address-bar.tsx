/** The address bar, the name of the site marked. */
export const AddressBar = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <rect class="paper" x="3" y="10" width="154" height="76" rx="8" />
    <rect class="scenery" x="9" y="20" width="142" height="24" rx="12" />
    <rect class="spot" x="27" y="25" width="119" height="14" rx="4" />
    <path d="M15 31h7v5.5h-7zM16.5 31v-1.5a2 2 0 0 1 4 0V31" />
    <text class="host" x="30" y="34.5" textLength="113" lengthAdjust="spacingAndGlyphs">
      activitepartielle.emploi.gouv.fr
    </text>
    <path d="M27 50v3.5h119V50M86 54v5" />
    <path class="scenery" d="M22 70h46M78 70h26M22 78h70" />
  </svg>
);

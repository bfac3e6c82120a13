/** The three mails by what their subjects begin with. */
export const ThreeMails = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <path class="paper" d="M22 9a2 2 0 0 1 2-2h24a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-24a2 2 0 0 1-2-2z" />
    <path d="M22 9.5l14 9 14-9" />
    <text x="62" y="21">
      Identifiant
    </text>
    <path class="paper" d="M22 40a2 2 0 0 1 2-2h24a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-24a2 2 0 0 1-2-2z" />
    <path d="M22 40.5l14 9 14-9" />
    <text x="62" y="52">
      Mot de passe
    </text>
    <path class="accent" d="M22 71a2 2 0 0 1 2-2h24a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-24a2 2 0 0 1-2-2z" />
    <path d="M22 71.5l14 9 14-9" />
    <text x="62" y="83">
      Habilitation
    </text>
  </svg>
);

/** 400 SIRET, as 200 and 200. */
export const TwoAccounts = () => (
  <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
    <path
      class="dots"
      d="M6 12h50M6 14.6h50M6 17.2h50M6 19.8h50M6 22.4h50M6 25h50M6 27.6h50M6 30.2h50M6 32.8h50M6 35.4h50M6 38h50M6 40.6h50M6 43.2h50M6 45.8h50M6 48.4h50M6 51h50M6 53.6h50M6 56.2h50M6 58.8h50M6 61.4h50"
    />
    <path d="M64 37h13m-5-5l5 5-5 5" />
    <rect class="accent" x="85" y="5" width="33" height="64" rx="6" />
    <rect class="paper" x="123" y="5" width="33" height="64" rx="6" />
    <path
      class="dots"
      d="M90 12h24M90 14.6h24M90 17.2h24M90 19.8h24M90 22.4h24M90 25h24M90 27.6h24M90 30.2h24M90 32.8h24M90 35.4h24M90 38h24M90 40.6h24M90 43.2h24M90 45.8h24M90 48.4h24M90 51h24M90 53.6h24M90 56.2h24M90 58.8h24M90 61.4h24M128 12h24M128 14.6h24M128 17.2h24M128 19.8h24M128 22.4h24M128 25h24M128 27.6h24M128 30.2h24M128 32.8h24M128 35.4h24M128 38h24M128 40.6h24M128 43.2h24M128 45.8h24M128 48.4h24M128 51h24M128 53.6h24M128 56.2h24M128 58.8h24M128 61.4h24"
    />
    <text class="centred" x="31" y="86">
      400
    </text>
    <text class="centred" x="101.5" y="86">
      200
    </text>
    <text class="centred" x="139.5" y="86">
      200
    </text>
  </svg>
);

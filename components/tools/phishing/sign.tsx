import type { Verdict } from '../../../lib/tools/phishing/phishing.ts';

const STROKES: Record<Verdict, string> = {
  same: 'M6 12.5l4 4 8-9',
  asp: 'M12 11v6M12 7v.5',
  different: 'M12 6v8M12 17.5v.5',
  unknown: 'M9 9.5a3 3 0 1 1 4 2.8c-.8.4-1 .9-1 1.7M12 17.5v.5',
};

/** A tick, an i, an exclamation or a question mark: the answer is never told by its colour alone. */
export function Sign({ verdict }: { verdict: Verdict }) {
  return (
    <svg class="sign" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      <circle cx="12" cy="12" r="11.5" fill="var(--card)" />
      <path
        d={STROKES[verdict]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

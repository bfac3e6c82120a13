import type { Onward } from '../../lib/triage/onward.ts';
import { Icon } from '../icon.tsx';

interface WaysOnProps {
  onward: readonly Onward[];
  onCarry(): void;
}

/** « Si cela ne suffit pas »: the support comes with the case filled in. */
export function WaysOn({ onward, onCarry }: WaysOnProps) {
  if (onward.length === 0) return null;
  return (
    <nav class="onward" aria-labelledby="onward">
      <h2 id="onward">Si cela ne suffit pas</h2>
      <ul class="rows">
        {onward.map(({ label, at }) => (
          <li key={at}>
            {at === 'conseil/request-assistance' ? (
              <button type="button" class="row" onClick={onCarry}>
                <span>{label}</span>
                <Icon name="forward" />
              </button>
            ) : (
              <a class="row" href={`#${at}`}>
                <span>{label}</span>
                <Icon name="forward" />
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

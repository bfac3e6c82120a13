import type { Choice } from '../../lib/triage/case.ts';
import { Icon } from '../icon.tsx';

interface PicksProps {
  case: string;
  asks: { text: string; choices: readonly Choice[] };
  picked: string | undefined;
}

/** The answers to the advice's own question, each a place of its own. */
export function Picks({ case: id, asks: { text, choices }, picked }: PicksProps) {
  return (
    <nav class="picks" aria-label={text}>
      <p>{text}</p>
      <ul>
        {choices.map((pick) => (
          <li key={pick.id}>
            <a
              class="button pick"
              href={`#conseil/${id}/${pick.id}`}
              aria-current={pick.id === picked ? 'true' : undefined}
            >
              {pick.id === picked && <Icon name="done" />}
              {pick.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

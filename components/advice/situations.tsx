import { useState } from 'preact/hooks';
import type { Advice } from '../../lib/advice/advice.ts';
import { guideAddress } from '../../lib/advice/guide-place.ts';
import { AdviceBody } from './advice-body.tsx';

interface SituationsProps {
  advice: readonly Advice[];
  /** Id of the one that is open from the start. */
  open?: string | undefined;
}

/**
 * Situations by their titles, each opening to its advice. What is closed is not drawn: the
 * popup shows twenty titles at once and opens one or two of them.
 */
export function Situations({ advice, open }: SituationsProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(open ? [open] : []));
  const follow = (id: string, isOpen: boolean) =>
    setOpened((before) => {
      if (before.has(id) === isOpen) return before;
      return new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id));
    });
  return (
    <ul class="situations">
      {advice.map((one) => (
        <li key={one.id} data-advice={one.id}>
          <details
            open={opened.has(one.id)}
            onToggle={({ currentTarget }) => follow(one.id, currentTarget.open)}
          >
            <summary>{one.title}</summary>
            {opened.has(one.id) && <Opened advice={one} />}
          </details>
        </li>
      ))}
    </ul>
  );
}

function Opened({ advice }: { advice: Advice }) {
  return (
    <>
      <AdviceBody advice={advice} />
      <p class="small">
        <a href={guideAddress(advice.id)} target="_blank" rel="noopener">
          Lire ce conseil en pleine page
        </a>
      </p>
    </>
  );
}

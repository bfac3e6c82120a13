import { useEffect, useRef } from 'preact/hooks';
import type { Advice } from '../../lib/advice/advice.ts';
import { AdviceBody } from '../advice/advice-body.tsx';

interface SectionProps {
  advice: Advice;
  /** The address names this advice: it is brought into view and announced. */
  current: boolean;
  /** Left out of what is being printed. */
  unprinted: boolean;
  onPrint(): void;
}

/** One advice of the full-page guide. Its id is its address, so that a link to it works by itself. */
export function Section({ advice, current, unprinted, onPrint }: SectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!current) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [current]);
  return (
    <article
      id={`conseil/${advice.id}`}
      class={`card section${current ? ' current' : ''}${unprinted ? ' unprinted' : ''}`}
      data-advice={advice.id}
      aria-labelledby={`titre-${advice.id}`}
    >
      <h2 id={`titre-${advice.id}`} tabIndex={-1} ref={heading}>
        {advice.title}
      </h2>
      <AdviceBody advice={advice} addressOf={(view) => `#${view}`} />
      <button type="button" class="button small quiet no-print" onClick={onPrint}>
        Imprimer ce conseil<span class="unseen"> : {advice.title}</span>
      </button>
    </article>
  );
}

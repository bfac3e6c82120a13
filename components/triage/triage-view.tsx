import { useEffect, useRef } from 'preact/hooks';
import type { Advice } from '../../lib/advice/advice.ts';
import { answer, answerGrid, type Position, position, type TriageState } from '../../lib/triage/triage.ts';
import { GridQuestion } from './grid-question.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import { QuestionCard } from './question-card.tsx';
import type { Tool } from './tool.ts';

export interface TriageViewProps {
  /** Up to where the user is now; answers beyond are in `remembered`. */
  state: TriageState;
  catalogue: readonly Advice[];
  /** Tools that carry out an advice, by its id. */
  tools: Readonly<Partial<Record<string, Tool>>>;
  now: Date;
  /** An answer was given: one step on. */
  onAnswer(state: TriageState): void;
  /** The grid was changed without going on. */
  onGrid(state: TriageState): void;
  onBack(): void;
  onRestart(): void;
  /** Gives back what « Recommencer » has just erased; null when there is nothing to give back. */
  onTakeBack: (() => void) | null;
  /** The user wants these answers in the assistance request. */
  onCarry(): void;
}

/** One question at a time, then the advice that fits. */
export function TriageView(props: TriageViewProps) {
  const { state, now, onAnswer, onGrid } = props;
  const at = position(state);
  const heading = useFocusOnStep(stepName(at));
  const asked = state.steps.length + 1;
  return (
    <div class="tool">
      {at.kind === 'outcome' ? (
        <OutcomeCard {...props} outcome={at.outcome} heading={heading} />
      ) : at.question.kind === 'grid' ? (
        <GridQuestion
          heading={heading}
          asked={asked}
          text={at.question.text}
          grid={state.grid}
          now={now}
          onGrid={(grid) => onGrid({ ...state, grid })}
          onDone={() => onAnswer(answerGrid(state, state.grid, now))}
        />
      ) : (
        <QuestionCard
          heading={heading}
          asked={asked}
          question={at.question}
          remembered={at.remembered}
          onAnswer={(id) => onAnswer(answer(state, id))}
        />
      )}
      <WaysBack {...props} />
    </div>
  );
}

type WaysBackProps = Pick<TriageViewProps, 'state' | 'onBack' | 'onRestart' | 'onTakeBack'>;

function WaysBack({ state, onBack, onRestart, onTakeBack }: WaysBackProps) {
  if (state.steps.length === 0 && onTakeBack === null) return null;
  return (
    <div class="actions no-print">
      {state.steps.length > 0 && (
        <>
          <button type="button" class="button" onClick={onBack}>
            Revenir à la question d’avant
          </button>
          <button type="button" class="button" onClick={onRestart}>
            Recommencer
          </button>
        </>
      )}
      {onTakeBack && (
        <button type="button" class="button" onClick={onTakeBack}>
          Reprendre mes réponses effacées
        </button>
      )}
    </div>
  );
}

const stepName = (at: Position) => (at.kind === 'outcome' ? at.outcome.situation : at.question.id);

/** Leads the focus to the heading of what has just come; not at first, when the page places it. */
function useFocusOnStep(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [step]);
  return heading;
}

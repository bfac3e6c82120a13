import type { RefObject } from 'preact';
import type { Question } from '../../lib/triage/triage.ts';

interface QuestionCardProps {
  heading: RefObject<HTMLHeadingElement | null>;
  /** The how-manieth question this is. */
  asked: number;
  question: Question;
  /** The answer given earlier, when the user has come back. */
  remembered: string | undefined;
  onAnswer(id: string): void;
}

/** A question whose answers are buttons: one press leads on. */
export function QuestionCard({ heading, asked, question, remembered, onAnswer }: QuestionCardProps) {
  return (
    <section class="card triage" aria-labelledby="question">
      <p class="muted small">Question {asked}</p>
      <h2 id="question" tabIndex={-1} ref={heading}>
        {question.text}
      </h2>
      <ul class="answers" aria-labelledby="question">
        {question.answers.map(({ id, label }) => (
          <li key={`${question.id} ${id}`}>
            <button
              type="button"
              class={`button${id === remembered ? ' given' : ''}`}
              onClick={() => onAnswer(id)}
            >
              <span>
                {label}
                {id === remembered && <span class="muted small"> (votre réponse)</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

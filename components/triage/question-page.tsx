import type { Onward } from '../../lib/triage/onward.ts';
import type { Question } from '../../lib/triage/questions.ts';
import { BackLink } from '../guide/back-link.tsx';
import { Heading } from '../guide/heading.tsx';
import { Icon } from '../icon.tsx';

interface QuestionPageProps {
  question: Question;
  /** The place to which an answer is added. */
  at: string;
  back: Onward;
}

/** Answers are links: the browser's own button leads back. */
export function QuestionPage({ question: { said, text, answers }, at, back }: QuestionPageProps) {
  return (
    <section class="question">
      <BackLink to={back} />
      <Heading>{text}</Heading>
      {said !== text && <p class="lead">{said}</p>}
      <ul class="rows answers" aria-label={text}>
        {answers.map(({ id, label }) => (
          <li key={id}>
            <a class="row" href={`#${at}/${id}`}>
              <span>{label}</span>
              <Icon name="forward" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

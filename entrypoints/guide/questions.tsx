import { GridPage } from '../../components/triage/grid-page.tsx';
import { QuestionPage } from '../../components/triage/question-page.tsx';
import { mailGrid } from '../../lib/doors/draft-storage.ts';
import type { MailGrid } from '../../lib/tools/request/mail/mail-grid.ts';
import { emptyMailGrid } from '../../lib/tools/request/mail/mail-grid.ts';
import { waitingTime } from '../../lib/tools/request/waiting-time.ts';
import { gridAnswer } from '../../lib/triage/grid-answer.ts';
import { onwardTo } from '../../lib/triage/onward.ts';
import { answerLines, oneBack, standingAt } from '../../lib/triage/triage.ts';
import { CasePage } from './case-page.tsx';
import { HomePage } from './home.tsx';
import { useStored } from './use-stored.ts';

const HOME = { label: 'Accueil', at: 'accueil' };

/** The questions at `<question>/<answer>/…`; from the first one where the address does not fit. */
export function QuestionsPage({ rest }: { rest: string }) {
  const { value, set } = useStored(mailGrid);
  const standing = standingAt(rest);
  if (standing === null) return <HomePage />;
  const grid = value ?? emptyMailGrid();
  const before = oneBack(rest);
  const back = before === null ? HOME : { label: 'Question précédente', at: `questions/${before}` };
  if (standing.kind === 'case') return <CaseAfter {...standing} back={back} grid={grid} />;
  if (standing.question.kind === 'choice')
    return <QuestionPage question={standing.question} at={`questions/${rest}`} back={back} />;
  const goOn = (filled: MailGrid) => {
    set(filled);
    location.hash = `questions/${rest}/${gridAnswer(filled, new Date())}`;
  };
  return (
    <GridPage
      question={standing.question}
      back={before === null ? onwardTo('check-spam') : back}
      grid={grid}
      now={new Date()}
      onGrid={set}
      onDone={goOn}
    />
  );
}

type CaseAfterProps = Omit<Extract<NonNullable<ReturnType<typeof standingAt>>, { kind: 'case' }>, 'kind'> & {
  back: { label: string; at: string };
  grid: MailGrid;
};

function CaseAfter({ id, answered, back, grid }: CaseAfterProps) {
  const { receipt, date, time } = grid.habilitation;
  const asked = answered.some(({ question }) => question.kind === 'grid');
  const waiting = asked && receipt === 'received' ? waitingTime(date, time, new Date()) : null;
  const answers = answered.map(({ answer }) => answer.label);
  return (
    <CasePage
      id={id}
      picked={undefined}
      back={back}
      answers={answers}
      path={answerLines(answered, grid)}
      waiting={waiting?.text ?? null}
    />
  );
}

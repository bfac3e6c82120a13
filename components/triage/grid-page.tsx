import { dayOf } from '../../lib/tools/request/local-time.ts';
import { emptyMailGrid, type MailGrid } from '../../lib/tools/request/mail/mail-grid.ts';
import type { Onward } from '../../lib/triage/onward.ts';
import type { Question } from '../../lib/triage/questions.ts';
import { BackLink } from '../guide/back-link.tsx';
import { Heading } from '../guide/heading.tsx';
import { Envelopes } from './envelopes.tsx';

interface GridPageProps {
  question: Question;
  back: Onward;
  grid: MailGrid;
  now: Date;
  onGrid(grid: MailGrid): void;
  onDone(grid: MailGrid): void;
}

/** For whoever has just asked for an account. */
export function GridPage({ question, back, grid, now, onGrid, onDone }: GridPageProps) {
  return (
    <section class="question">
      <BackLink to={back} />
      <Heading>{question.text}</Heading>
      <p class="lead">Vérifiez l’objet du mail, sans oublier les indésirables (spams).</p>
      <Envelopes grid={grid} today={dayOf(now)} onGrid={onGrid} />
      <div class="act">
        <button type="button" class="button primary" onClick={() => onDone(grid)}>
          Continuer
        </button>
        <button type="button" class="button quiet" onClick={() => onDone(noneReceived())}>
          Aucun des trois
        </button>
      </div>
    </section>
  );
}

function noneReceived(): MailGrid {
  const missing = { receipt: 'missing' as const, date: '', time: '' };
  return { ...emptyMailGrid(), identifier: missing, password: missing, habilitation: missing };
}

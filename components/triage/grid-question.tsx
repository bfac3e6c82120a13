import type { RefObject } from 'preact';
import { dayOf } from '../../lib/tools/request/local-time.ts';
import type { MailGrid } from '../../lib/tools/request/mail-grid.ts';
import { waitingTime } from '../../lib/tools/request/waiting-time.ts';
import { MailGridFields } from './mail-grid-fields.tsx';

interface GridQuestionProps {
  heading: RefObject<HTMLHeadingElement | null>;
  asked: number;
  text: string;
  grid: MailGrid;
  now: Date;
  onGrid(grid: MailGrid): void;
  onDone(): void;
}

/** The question of the three mails, and how long the wait may still be. */
export function GridQuestion({ heading, asked, text, grid, now, onGrid, onDone }: GridQuestionProps) {
  return (
    <section class="card triage" aria-labelledby="question">
      <p class="muted small">Question {asked}</p>
      <h2 id="question" tabIndex={-1} ref={heading}>
        {text}
      </h2>
      <p>Cherchez aussi dans vos indésirables (spams). Les dates peuvent rester vides.</p>
      <MailGridFields grid={grid} today={dayOf(now)} onGrid={onGrid} />
      <div role="status">
        <WaitingLine grid={grid} now={now} />
      </div>
      <div class="actions">
        <button type="button" class="button primary" onClick={onDone}>
          Continuer
        </button>
      </div>
    </section>
  );
}

/** How long the access may still take, where the « Habilitation » mail has a date. */
export function WaitingLine({ grid, now }: { grid: MailGrid; now: Date }) {
  const { receipt, date, time } = grid.habilitation;
  const waiting = receipt === 'received' ? waitingTime(date, time, now) : null;
  return (
    waiting && (
      <p class="notice">
        <strong>Délai d’ouverture de l’accès.</strong> {waiting.text}
      </p>
    )
  );
}

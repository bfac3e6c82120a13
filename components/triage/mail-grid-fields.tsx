import { useId } from 'preact/hooks';
import {
  MAILS,
  type MailEntry,
  type MailGrid,
  type MailId,
  RECEIPT_LABELS,
  type Receipt,
} from '../../lib/tools/request/mail/mail-grid.ts';

interface MailGridFieldsProps {
  grid: MailGrid;
  /** `YYYY-MM-DD`: no mail came after it. */
  today: string;
  onGrid(grid: MailGrid): void;
}

/** A date that no longer counts stays, in case it does again. */
export function MailGridFields({ grid, today, onGrid }: MailGridFieldsProps) {
  const change = (id: MailId, part: Partial<MailEntry>) =>
    onGrid({ ...grid, [id]: { ...grid[id], ...part } });
  return (
    <>
      {MAILS.map(({ id, subject }) => (
        <fieldset key={id}>
          <legend>«&nbsp;{subject}&nbsp;»</legend>
          <Receipts entry={grid[id]} onReceipt={(receipt) => change(id, { receipt })} />
          {grid[id].receipt === 'received' && (
            <When entry={grid[id]} today={today} onWhen={(part) => change(id, part)} />
          )}
        </fieldset>
      ))}
    </>
  );
}

const RECEIPTS: readonly Receipt[] = ['received', 'missing', 'unknown'];

function Receipts({ entry, onReceipt }: { entry: MailEntry; onReceipt(receipt: Receipt): void }) {
  const group = useId();
  return (
    <div class="choices">
      {RECEIPTS.map((receipt) => (
        <label key={receipt} class="choice">
          <input
            type="radio"
            name={group}
            checked={entry.receipt === receipt}
            onChange={() => onReceipt(receipt)}
          />
          {RECEIPT_LABELS[receipt]}
        </label>
      ))}
    </div>
  );
}

interface WhenProps {
  entry: MailEntry;
  today: string;
  onWhen(part: Partial<MailEntry>): void;
}

/** As far as one knows. */
export function When({ entry, today, onWhen }: WhenProps) {
  return (
    <div class="when">
      <label class="inline">
        Reçu le
        <input
          type="date"
          max={today}
          value={entry.date}
          onInput={(event) => onWhen({ date: event.currentTarget.value })}
        />
      </label>
      <label class="inline">
        à (si vous savez l’heure)
        <input
          type="time"
          value={entry.time}
          onInput={(event) => onWhen({ time: event.currentTarget.value })}
        />
      </label>
      {entry.date > today && <p class="notice">Cette date n’est pas encore passée.</p>}
    </div>
  );
}

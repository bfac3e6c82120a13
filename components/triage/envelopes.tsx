import { useId } from 'preact/hooks';
import { Envelope } from '../../assets/drawings/envelope.tsx';
import { MAILS, type MailEntry, type MailGrid, type MailId } from '../../lib/tools/request/mail/mail-grid.ts';
import { When } from './mail-grid-fields.tsx';

interface EnvelopesProps {
  grid: MailGrid;
  /** `YYYY-MM-DD`: no mail came after it. */
  today: string;
  onGrid(grid: MailGrid): void;
}

export function Envelopes({ grid, today, onGrid }: EnvelopesProps) {
  const change = (id: MailId, part: Partial<MailEntry>) =>
    onGrid({ ...grid, [id]: { ...grid[id], ...part } });
  return (
    <div class="mails">
      {MAILS.map(({ id, subject }) => {
        const entry = grid[id];
        const received = entry.receipt === 'received';
        return (
          <fieldset key={id} class={received ? 'mail received' : 'mail'}>
            <legend class="unseen">«&nbsp;{subject}&nbsp;»</legend>
            <Envelope full={received} />
            <p aria-hidden="true">«&nbsp;{subject}&nbsp;»</p>
            <Receipts entry={entry} onReceipt={(receipt) => change(id, { receipt })} />
            {received && id === 'habilitation' && (
              <When entry={entry} today={today} onWhen={(part) => change(id, part)} />
            )}
          </fieldset>
        );
      })}
    </div>
  );
}

const RECEIPTS = [
  { receipt: 'received', label: 'Reçu' },
  { receipt: 'missing', label: 'Pas reçu' },
] as const;

function Receipts({
  entry,
  onReceipt,
}: {
  entry: MailEntry;
  onReceipt(receipt: MailEntry['receipt']): void;
}) {
  const group = useId();
  return (
    <div class="receipts">
      {RECEIPTS.map(({ receipt, label }) => (
        <label key={receipt}>
          <input
            type="radio"
            name={group}
            checked={entry.receipt === receipt}
            onChange={() => onReceipt(receipt)}
          />
          <span class="receipt">{label}</span>
        </label>
      ))}
    </div>
  );
}

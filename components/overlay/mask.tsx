import { PAUSE_LENGTHS, type PauseLength } from '../../lib/pauses/pauses.ts';
import { CardTitle } from './card-body.tsx';

const LABELS: Record<PauseLength, string> = {
  page: 'Sur cette page',
  today: 'Aujourd’hui',
  '30-days': '30 jours',
  always: 'Toujours',
};

/** For how long the help, or one advice, is to be out of sight. */
export function Mask({ count, pause }: { count: number; pause(length: PauseLength): void }) {
  return (
    <>
      <CardTitle>{count > 1 ? 'Masquer cette aide' : 'Masquer ce conseil'}</CardTitle>
      <div class="card-body">
        <div class="presses four">
          {PAUSE_LENGTHS.map((length) => (
            <button key={length} type="button" class="press pick" onClick={() => pause(length)}>
              {LABELS[length]}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}

import { PAUSE_LABELS } from '../../lib/pauses/pause-labels.ts';
import { PAUSE_LENGTHS, type PauseLength } from '../../lib/pauses/pauses.ts';
import { CardTitle } from './card-body.tsx';

export function Mask({ count, pause }: { count: number; pause(length: PauseLength): void }) {
  return (
    <>
      <CardTitle>{count > 1 ? 'Masquer cette aide' : 'Masquer ce conseil'}</CardTitle>
      <div class="card-body">
        <div class="presses four">
          {PAUSE_LENGTHS.map((length) => (
            <button key={length} type="button" class="button pick" onClick={() => pause(length)}>
              {PAUSE_LABELS[length]}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}

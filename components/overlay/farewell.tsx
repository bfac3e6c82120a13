import type { PauseLength } from '../../lib/pauses/pauses.ts';
import { CardTitle } from './card-body.tsx';

const LINES: Record<PauseLength, string> = {
  page: 'Masqué sur cette page',
  today: 'Masqué aujourd’hui',
  '30-days': 'Masqué pendant 30 jours',
  always: 'Masqué pour toujours',
};

export function Farewell({ length }: { length: PauseLength }) {
  return (
    <>
      <CardTitle>{LINES[length]}</CardTitle>
      <div class="card-body">
        <p>Pour le revoir&nbsp;: cliquez sur l’icône de l’outil, en haut du navigateur.</p>
      </div>
    </>
  );
}

import type { PauseLength } from '../../lib/pauses/pauses.ts';

const SENTENCES: Record<PauseLength, string> = {
  page: 'Ce conseil ne s’affichera plus sur cette page.',
  today: 'Ce conseil ne s’affichera plus aujourd’hui.',
  '30-days': 'Ce conseil ne s’affichera plus pendant 30 jours.',
  always: 'Ce conseil ne s’affichera plus.',
};

/** Says that the wish was heard, and how to take it back. */
export function Farewell({ length }: { length: PauseLength }) {
  return (
    <p class="overlay-farewell" tabIndex={-1} data-landing>
      {SENTENCES[length]} Pour le retrouver&nbsp;: cliquez sur l’icône de l’extension, dans la barre d’outils
      du navigateur.
    </p>
  );
}

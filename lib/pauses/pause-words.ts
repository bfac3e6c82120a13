import type { Pause } from './pauses.ts';

/** One sentence. `title`: of an advice, by its id. */
export function pauseWords(pause: Pause, title: (advice: string) => string | undefined, now: number): string {
  return `${what(pause, title)} est en pause${where(pause)}, ${untilWhen(pause, now)}.`;
}

export function withoutPause(pauses: readonly Pause[], gone: Pause): Pause[] {
  return pauses.filter(
    ({ advice, place, until }) => advice !== gone.advice || place !== gone.place || until !== gone.until,
  );
}

function what({ advice }: Pause, title: (advice: string) => string | undefined): string {
  if (advice === '*') return 'Toute l’aide';
  const known = title(advice);
  return known ? `Le conseil « ${known} »` : 'Un conseil qui n’existe plus';
}

function where({ place }: Pause): string {
  if (place === null) return '';
  return URL.canParse(place) ? ` sur la page ${new URL(place).pathname}` : ' sur une page';
}

function untilWhen({ until }: Pause, now: number): string {
  if (until === null) return 'sans limite de durée';
  if (until === new Date(now).setHours(24, 0, 0, 0)) return 'jusqu’à ce soir minuit';
  return `jusqu’au ${written(until, { dateStyle: 'long' })} à ${written(until, { timeStyle: 'short' }).replace(':', '\u00a0h\u00a0')}`;
}

/** Made only where needed: the first format costs more than all the rest of the popup. */
function written(moment: number, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('fr-FR', how).format(moment);
}

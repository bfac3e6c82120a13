import { momentWords } from '../../advice/moment.ts';
import { publicPages } from '../../advice/sources.ts';
import { localMoment } from './local-time.ts';

/** In hours; source: facts, `wait-activation`. */
const SHORTEST_WAIT = 48;
const LONGEST_WAIT = 60;
const HOUR = 3_600_000;

/**
 * When an access opens, in ms since 1970: a range where only the day of the mail is known; `perhaps` where its hour
 * decides.
 */
export interface Waiting {
  state: 'waiting' | 'perhaps' | 'over';
  opensFrom: number;
  until: { from: number; to: number };
  text: string;
}

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const HOLIDAYS = 'Un jour férié peut s’y ajouter.';

/**
 * How long to wait after the mail of `date` (`YYYY-MM-DD`) and `time` (`HH:MM` or empty); null for no date, or one
 * ahead.
 */
export function waitingTime(date: string, time: string, now: Date): Waiting | null {
  const first = localMoment(date, time) ?? localMoment(date, '');
  if (first === null || first > now) return null;
  const last = localMoment(date, time) !== null && time !== '' ? first : dayAfter(first);
  const until = { from: addOpenHours(first, LONGEST_WAIT), to: addOpenHours(last, LONGEST_WAIT) };
  const state = now < until.from ? 'waiting' : now < until.to ? 'perhaps' : 'over';
  return {
    state,
    opensFrom: addOpenHours(first, SHORTEST_WAIT).getTime(),
    until: { from: until.from.getTime(), to: until.to.getTime() },
    text: waitingText(state, until),
  };
}

/** The moment so many hours later, Saturdays and Sundays left out. */
export function addOpenHours(start: Date, hours: number): Date {
  let moment = start;
  let left = hours * HOUR;
  while (left > 0) {
    const midnight = dayAfter(moment);
    const open = isWeekend(moment) ? 0 : Math.min(left, midnight.getTime() - moment.getTime());
    left -= open;
    moment = open > 0 && left === 0 ? new Date(moment.getTime() + open) : midnight;
  }
  return moment;
}

function waitingText(state: Waiting['state'], { from, to }: { from: Date; to: Date }): string {
  const exact = from.getTime() === to.getTime();
  const limit = exact ? dayAndHour(from) : `entre ${dayAndHour(from)} et ${dayAndHour(to)}`;
  const source = `(${publicPages.name})`;
  if (state === 'waiting') return `L’accès devrait s’ouvrir au plus tard ${limit}. ${HOLIDAYS} ${source}`;
  if (state === 'perhaps')
    return `L’accès s’ouvre peut-être encore, au plus tard ${limit}. ${HOLIDAYS} ${source}`;
  return `Le délai de 60 heures, week-ends non comptés, est passé depuis le ${momentWords(to.getTime())}. ${source}`;
}

function dayAndHour(moment: Date): string {
  const minutes = moment.getMinutes();
  const hour = `${moment.getHours()}\u00a0h`;
  return `${DAYS[moment.getDay()]} ${hour}${minutes > 0 ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`;
}

function isWeekend(moment: Date): boolean {
  return moment.getDay() % 6 === 0;
}

function dayAfter(moment: Date): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + 1);
}

/** `2026-03-24` as `24/03/2026`; null where the calendar has no such day. */
export function readableDay(date: string): string | null {
  const day = localMoment(date, '');
  return day && `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}`;
}

/** As `24/03/2026 à 10:05`, in the user's own time zone, like all below. */
export function readableMoment(at: number): string {
  const moment = new Date(at);
  const day = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${moment.getFullYear()}`;
  return `${day} à ${clock(moment)}`;
}

/** As `2026-03-24`. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** As `14:00`. */
export function clock(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The moment of `YYYY-MM-DD` and `HH:MM`, an empty time being midnight; null for 30 February. */
export function localMoment(date: string, time: string): Date | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const hour = /^(\d{2}):(\d{2})$/.exec(time === '' ? '00:00' : time);
  if (!day || !hour) return null;
  const [year, month, dayOfMonth] = day.slice(1).map(Number);
  const [hours, minutes] = hour.slice(1).map(Number);
  const moment = new Date(year ?? 0, (month ?? 1) - 1, dayOfMonth, hours, minutes);
  const exists = moment.getMonth() + 1 === month && (hours ?? 0) < 24 && (minutes ?? 0) < 60;
  return exists ? moment : null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

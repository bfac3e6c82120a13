import { all, attribute, closest, isElement, lineage, matches, tagOf } from './dom.ts';
import type { Run } from './runs.ts';

const ERROR_NAME =
  /(^|[^a-z])(err|erreurs?|errors?|alert|alerte|danger|invalid|fail|failed|failure|echec|warn|warning|rouge|red|ko|refus|bad|critical)([^a-z]|$)/i;
const HARMLESS_NAME =
  /(^|[^a-z])(success|succes|info|information|notice|hint|help|aide|cookies?|consent)([^a-z]|$)/i;

/** As in `notice notice-error`, `help-block has-error`. */
const NEUTRAL_NAME = /\b(notice|help|hint|info)\b(?=.*(err|danger|invalid))/gi;

/** What is laid over the page for a moment is a message. */
const PASSING_NAME = /toast|snack|notif|growl|flash/i;

const ALARM = '[role=alert],[role=alertdialog],[role=dialog],[aria-live=assertive],dialog[open]';

const HEADING = 'h1,h2,h3,[role=heading]';

/** Whether a text is set apart as bad news, by role, class, colour or place. */
export function looksLikeError(run: Run): boolean {
  const line = lineage(run.element, 4).filter((one) => !matches(one, 'html,body,main,form'));
  const parts = run.parts.filter(isElement);
  const named = [...line, ...parts].map(namesOf);
  const nearest = named.find((names) => ERROR_NAME.test(names) || HARMLESS_NAME.test(names));
  if (nearest !== undefined && ERROR_NAME.test(nearest))
    return !HARMLESS_NAME.test(nearest.replace(NEUTRAL_NAME, ''));
  if (closest(run.element, ALARM) || isOnlyHeading(run.element)) return true;
  if (named.some((names) => PASSING_NAME.test(names)) || line.some(isOnTop)) return true;
  return [...parts.flatMap(innermost), ...line.slice(0, 3)].some(isRed);
}

/** A heading only names its page, unless it is the only one. */
function isOnlyHeading(element: Element): boolean {
  const heading = closest(element, HEADING);
  return heading !== null && all(element.ownerDocument, HEADING).every((one) => one === heading);
}

const isOnTop = (element: Element): boolean =>
  attribute(element, 'popover') !== '' || getComputedStyle(element).position === 'fixed';

export const isNamedError = (element: Element): boolean => ERROR_NAME.test(namesOf(element));

/** Words apart, in `errorMessage`, `asp-alert--error`, `msg_err`. */
const namesOf = (element: Element): string =>
  `${attribute(element, 'class')} ${attribute(element, 'id')}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ');

const innermost = (element: Element): Element[] => {
  const inner = Array.from(element.children).filter((child) => tagOf(child) !== 'br');
  return [element, ...inner.flatMap(innermost)];
};

function isRed(element: Element): boolean {
  const { color, backgroundColor, borderColor, borderLeftColor, borderLeftWidth } = getComputedStyle(element);
  const framed = Number.parseFloat(borderLeftWidth) > 0 && (red(borderColor, 60) || red(borderLeftColor, 60));
  return red(color, 60) || red(backgroundColor, 12) || framed;
}

function red(color: string, above: number): boolean {
  const [r = 0, g = 0, b = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0.05 && r >= 120 && r - g >= above && r - b >= above && Math.abs(g - b) < 70;
}

/**
 * Whether it stands in a table that lists things (records, messages and their meaning), not in one that lays out a
 * form.
 */
export function isInDataTable(element: Element): boolean {
  const table = closest(element, 'table');
  if (!table || all(table, 'input,select,textarea').length > 0) return false;
  const rows = all(table, 'tr').filter((row) => closest(row, 'table') === table);
  return rows.filter((row) => all(row, 'td,th').length >= 2).length >= 3;
}

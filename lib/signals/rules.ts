import type { Past } from '../log-in/attempts.ts';
import { codeNameOf, labelOf } from '../page/fields.ts';
import type { SiteForm } from '../page/form-parts.ts';
import { isSameForm } from '../page/signature.ts';
import { isInDataTable } from '../page/tone.ts';
import type { Meaning } from '../words/meaning.ts';
import type { Notice } from './notices.ts';
import type { Signal } from './signal.ts';
import { NEAR } from './texts.ts';
import type { View } from './view.ts';

/** When a signal is there; a rule that throws counts as no. */
export interface Rule {
  signal: Signal;
  seen(view: View, past: Past): boolean;
}

const LONGEST_PLAIN = 220;

const says = (notice: Notice, ...meanings: Meaning[]): boolean =>
  meanings.some((meaning) => notice.meanings.has(meaning));

const aboutForm = ({ alarming, distance, text }: Notice): boolean =>
  alarming || (distance <= NEAR && text.length <= LONGEST_PLAIN);

const isNews =
  (view: View, past: Past) =>
  (notice: Notice): boolean =>
    view.forms.length > 0
      ? aboutForm(notice)
      : (view.bare || (notice.alarming && past.attempt !== null)) && !isInDataTable(notice.element);

/** The page gives another reason than identifier and password: a form that comes back beside it is no refusal. */
export const isExplainedOn = (view: View): boolean =>
  view.notices.some(
    (notice) =>
      (says(notice, 'locked', 'out-of-use', 'session-ended', 'wrong-code', 'outage') && aboutForm(notice)) ||
      (says(notice, 'incomplete', 'password-rule') && notice.alarming),
  );

function isOutage(view: View, past: Past): boolean {
  if (view.page.status >= 500) return true;
  const told = view.notices.some(
    (notice) => says(notice, 'outage') && (view.bare || notice.alarming) && !isInDataTable(notice.element),
  );
  if (view.bare)
    return (
      view.notices.some((notice) => says(notice, 'planned')) ||
      (told && !view.notices.some((notice) => says(notice, 'refused', 'locked', 'out-of-use')))
    );
  const isLock = view.notices.some((notice) => says(notice, 'locked', 'out-of-use') && aboutForm(notice));
  return told && !isLock && view.login !== undefined && past.attempt !== null;
}

function isRefused(view: View, past: Past): boolean {
  const isElsewhere = !view.login && (view.forms.length > 0 || !view.bare);
  if (isElsewhere || isOutage(view, past)) return false;
  const news = view.notices.filter(isNews(view, past));
  if (news.some((notice) => says(notice, 'refused'))) return true;
  if (isExplainedOn(view)) return false;
  if (!view.login) return past.attempt !== null && news.some((notice) => says(notice, 'denied'));
  return comesBack(view.login, past) || news.some(saysItFailed);
}

/** Without a word: the form that was sent stands here again, in either step of the log-in. */
const comesBack = ({ signature }: SiteForm, { attempt }: Past): boolean =>
  [attempt?.form, attempt?.before].some((form) => form !== undefined && isSameForm(form, signature));

/** Without naming what was refused: beside a form to log in, or set apart as a message, that is enough. */
function saysItFailed(notice: Notice): boolean {
  const { alarming, distance } = notice;
  return (
    (says(notice, 'denied') && (alarming || (distance <= NEAR && isTerse(notice)))) ||
    (says(notice, 'doubted') && alarming) ||
    (says(notice, 'failed') && alarming && distance <= 2 && isTerse(notice))
  );
}

/** « Accès refusé »: with more words, a text without subject is about something else. */
const isTerse = ({ text }: Notice): boolean => text.trim().length <= 100;

const has = (view: View, ...kinds: string[]): boolean => view.forms.some(({ kind }) => kinds.includes(kind));

function saysSiretIsKnown(view: View, notice: Notice): boolean {
  if (isInDataTable(notice.element)) return false;
  if (!has(view, 'creation')) return says(notice, 'siret-registered') && (view.bare || notice.alarming);
  const asksSiret = view.forms.some(({ fields }) =>
    fields.some((field) => /siret/.test(labelOf(field) + codeNameOf(field))),
  );
  return aboutForm(notice) && (says(notice, 'siret-registered') || (asksSiret && says(notice, 'registered')));
}

/** After an attempt, a rule set apart as a message has come true. */
const tellsOfLock = (notice: Notice, { attempt }: Past): boolean =>
  says(notice, 'locked', 'out-of-use') ||
  (attempt !== null && notice.alarming && says(notice, 'locked-or-rule'));

/** A new detection is one entry here, in no particular order. */
export const rules: readonly Rule[] = [
  { signal: 'service-unavailable', seen: isOutage },
  { signal: 'login-failed', seen: isRefused },
  { signal: 'three-failures', seen: (view, past) => past.failures >= 3 && isRefused(view, past) },
  {
    signal: 'account-locked',
    seen: (view, past) =>
      (view.login !== undefined || view.forms.length === 0) &&
      view.notices.some((notice) => tellsOfLock(notice, past) && isNews(view, past)(notice)),
  },
  {
    signal: 'no-establishment',
    seen: (view) =>
      view.notices.some(
        (notice) =>
          says(notice, 'no-establishment') &&
          (notice.alarming || view.short || notice.distance <= NEAR) &&
          !isInDataTable(notice.element),
      ),
  },
  {
    signal: 'siret-registered',
    seen: (view) =>
      !view.login && !view.signedIn && view.notices.some((notice) => saysSiretIsKnown(view, notice)),
  },
  { signal: 'security-code', seen: (view) => view.code !== null },
  {
    signal: 'code-refused',
    seen: (view) =>
      view.code !== null &&
      view.notices.some((notice) => says(notice, 'wrong-code') && notice.alarming && aboutForm(notice)),
  },
  { signal: 'forgot-identifier', seen: (view) => has(view, 'forgot-identifier') },
  { signal: 'creation', seen: (view) => has(view, 'creation') },
  { signal: 'edge', seen: (view) => view.page.edge && view.forms.length > 0 },
  {
    signal: 'edge-on-recovery',
    seen: (view) => view.page.edge && has(view, 'forgot-identifier', 'forgot-password'),
  },
];

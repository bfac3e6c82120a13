import { NO_PAST } from '../log-in/attempts.ts';
import { documentsOf } from '../page/documents.ts';
import { attribute } from '../page/dom.ts';
import type { Page } from '../page/page.ts';
import { readSignals } from '../signals/read.ts';
import { type View, viewsOf } from '../signals/view.ts';
import { maskCode } from './mask-code.ts';
import type { Seen } from './shape.ts';
import { hasStrangePassword } from './strange-password.ts';

const MOST_TEXTS = 20;

/** What our own rules make of the page. */
export function seenOn(page: Page): Seen[] {
  const views = viewsOf(documentsOf(window), page);
  const signals = readSignals([...views.values()], NO_PAST);
  return [
    ...signals.map((how): Seen => ({ what: 'signal', how })),
    ...[...views].flatMap(([document, view]) => inView(document, view)),
  ];
}

function inView(document: Document, view: View): Seen[] {
  const { forms, notices, code } = view;
  const nameOf = (field: Element) => maskCode(attribute(field, 'name') || attribute(field, 'id'));
  return [
    ...forms.map(
      ({ kind, fields }): Seen => ({ what: 'form', how: [kind, ...fields.map(nameOf)].join(' ') }),
    ),
    ...notices.slice(0, MOST_TEXTS).map(
      ({ meanings, alarming }): Seen => ({
        what: 'text',
        how: [...meanings, ...(alarming ? ['alarming'] : [])].join(' '),
      }),
    ),
    ...(code ? [{ what: 'code-field', how: nameOf(code) } as const] : []),
    ...(hasStrangePassword(document, view) ? [{ what: 'strange-password', how: '' } as const] : []),
  ];
}

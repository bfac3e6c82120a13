import { attribute, byId, closest, contains, matches, parentOf } from '../page/dom.ts';
import { fieldsIn, type SiteForm } from '../page/form-parts.ts';
import { isRendered } from '../page/rendered.ts';
import { isLinks, type Run, textOnScreen } from '../page/runs.ts';
import { looksLikeError } from '../page/tone.ts';
import { fold } from '../words/fold.ts';
import { type Meaning, meaningsOf } from '../words/meaning.ts';
import { asking } from '../words/topics/log-in.ts';
import { entering } from '../words/topics/refusal.ts';
import { label } from '../words/topics/talk.ts';
import type { Texts } from './texts.ts';

/** A text of the site that may be news, and where it stands. */
export interface Notice {
  text: string;
  element: Element;
  meanings: ReadonlySet<Meaning>;
  /** Set apart as a message: by role, class, colour, or a field that refers to it. */
  alarming: boolean;
  /** Blocks between it and the form; 0: inside; Infinity: there is no form, or it is far off. */
  distance: number;
}

export function noticesIn(texts: Texts, form: SiteForm | undefined): Notice[] {
  return texts.runs.flatMap((run, index): Notice[] => {
    const written = meaningsOf(run.text);
    if (
      written.size === 0 ||
      headsRequest(run, texts.runs[index + 1]) ||
      isInOtherForm(run.element, form) ||
      !isRendered(run.element)
    )
      return [];
    const text = textOnScreen(run);
    const meanings = text.trim() === run.text ? written : meaningsOf(text);
    if (meanings.size === 0) return [];
    const alarming = looksLikeError(run) || isReferredTo(run, form);
    if (!alarming && (namesField(run.element) || isLinks(run.parts))) return [];
    return [{ text, element: run.element, meanings, alarming, distance: run.distance }];
  });
}

function namesField(element: Element): boolean {
  const label = closest(element, 'label');
  return label !== null && (Reflect.get(label, 'control') !== null || matches(label, ':has(+ input)'));
}

/** « Erreur » alone says nothing of what is asked below. */
const headsRequest = (run: Run, next: Run | undefined): boolean =>
  next !== undefined &&
  parentOf(next.element) === parentOf(run.element) &&
  label.test(fold(run.text)) &&
  [asking, entering].some(({ test }) => test(fold(next.text)));

/** Newsletter or search have messages of their own; a form without fields is a message with its button. */
function isInOtherForm(element: Element, form: SiteForm | undefined): boolean {
  const own = form && closest(element, 'form');
  if (!own || own === form.block || contains(own, form.block)) return false;
  return fieldsIn(own).length > 0;
}

/** A field of the form names it as its error or description. */
function isReferredTo({ element, parts: [part = element] }: Run, form: SiteForm | undefined): boolean {
  const refer = (field: Element, name: string) =>
    attribute(field, name)
      .split(/\s+/)
      .map((id) => byId(field, id))
      .some((one) => one !== null && contains(one, part));
  return (form?.fields ?? []).some(
    (field) =>
      refer(field, 'aria-errormessage') ||
      (attribute(field, 'aria-invalid') === 'true' && refer(field, 'aria-describedby')),
  );
}

import {
  all,
  attribute,
  bodyOf,
  byId,
  closest,
  contains,
  isElement,
  lineage,
  nextOf,
  parentOf,
  previousOf,
} from '../page/dom.ts';

import { fieldsIn, type SiteForm } from '../page/form-parts.ts';
import { isRendered } from '../page/rendered.ts';
import { type Budget, type Run, runsIn, textOnScreen } from '../page/runs.ts';
import { ANNOUNCED } from '../page/skipped.ts';
import { looksLikeError } from '../page/tone.ts';
import { type Meaning, meaningsOf } from '../words/meaning.ts';

export interface Notice {
  text: string;
  element: Element;
  meanings: ReadonlySet<Meaning>;
  /** By role, class, colour, or the field that refers to it. */
  alarming: boolean;
  /** Blocks between; 0: inside the form; Infinity: elsewhere. */
  distance: number;
}

/** Limit, in elements: no message hides that far from its form. */
const AROUND_FORM = 1_200;
const WHOLE_PAGE = 2_500;
/** Larger, it is content. */
const NEIGHBOUR = 80;
const NEIGHBOURS_EACH_SIDE = 25;
/** In blocks between: a plain text nearer is about the form. */
export const NEAR = 3;
/** A block of so few texts holds a message and nothing else, however far it stands. */
const ALONE = 2;

export interface Texts {
  runs: readonly (Run & { distance: number })[];
  words: number;
}

/** Without a form: the whole page, up to a limit. */
export function textsOf(document: Document, form: SiteForm | undefined): Texts {
  const body = bodyOf(document);
  if (!body) return { runs: [], words: 0 };
  if (form) {
    const runs = [...around(form.block), ...announced(document, form)];
    return {
      runs: unique(runs.sort((one, other) => one.distance - other.distance)),
      words: Number.POSITIVE_INFINITY,
    };
  }
  const runs = runsIn(body, { left: WHOLE_PAGE }).map((run) => ({
    ...run,
    distance: Number.POSITIVE_INFINITY,
  }));
  return { runs, words: runs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) };
}

function unique<Found extends Run>(runs: readonly Found[]): Found[] {
  const seen = new Set<Node | undefined>();
  return runs.filter(({ parts: [first] }) => !seen.has(first) && seen.add(first));
}

function around(block: Element): (Run & { distance: number })[] {
  const budget: Budget = { left: AROUND_FORM };
  const found = runsIn(block, budget).map((run) => ({ ...run, distance: 0 }));
  lineage(block, 30).forEach((level, index) => {
    for (const neighbour of neighboursOf(level)) {
      const own = { left: Math.min(NEIGHBOUR, budget.left) };
      const before = own.left;
      const runs = runsIn(neighbour, own);
      budget.left -= before - own.left + 1;
      const distance = runs.length <= ALONE ? Math.min(index + 1, NEAR) : index + 1;
      if (own.left > 0) found.push(...runs.map((run) => ({ ...run, distance })));
    }
  });
  return found;
}

function neighboursOf(level: Element): Element[] {
  if (!parentOf(level)) return [];
  const walk = (step: (node: Node) => Node | null) => {
    const found: Element[] = [];
    for (let at = step(level); at && found.length < NEIGHBOURS_EACH_SIDE; at = step(at))
      if (isElement(at)) found.push(at);
    return found;
  };
  return [...walk(previousOf), ...walk(nextOf)];
}

/** Wherever it stands; a region may also hold the whole page. */
function announced(document: Document, { block }: SiteForm): (Run & { distance: number })[] {
  const regions = all(document, ANNOUNCED).slice(0, 30);
  return regions.flatMap((region) => {
    const distance = contains(region, block) ? Number.POSITIVE_INFINITY : NEAR;
    return runsIn(region, { left: NEIGHBOUR }).map((run) => ({ ...run, distance }));
  });
}

export function noticesIn(texts: Texts, form: SiteForm | undefined): Notice[] {
  return texts.runs.flatMap((run): Notice[] => {
    const written = meaningsOf(run.text);
    if (written.size === 0 || isInOtherForm(run.element, form) || !isRendered(run.element)) return [];
    const text = textOnScreen(run);
    const meanings = text.trim() === run.text ? written : meaningsOf(text);
    if (meanings.size === 0) return [];
    const alarming = looksLikeError(run) || isReferredTo(run, form);
    if (!alarming && closest(run.element, 'label')) return [];
    return [{ text, element: run.element, meanings, alarming, distance: run.distance }];
  });
}

/** Newsletter or search have messages of their own; a form without fields is a message with its button. */
function isInOtherForm(element: Element, form: SiteForm | undefined): boolean {
  const own = form && closest(element, 'form');
  if (!own || own === form.block || contains(own, form.block)) return false;
  return fieldsIn(own).length > 0;
}

/** As description or error. */
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
